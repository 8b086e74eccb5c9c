import { noteStatement } from "./slow-statements";

type Send = (...args: unknown[]) => unknown;

/** Sends statements as before, and notes how long each took: the driver is called back, or hands out a promise. */
export function timed(send: Send): Send {
  return (...args) => {
    const begun = performance.now();
    const note = () => noteStatement(textOf(args[0]), performance.now() - begun);
    const told = args.at(-1);
    if (typeof told === "function") {
      return send(...args.slice(0, -1), (...answer: unknown[]) => {
        note();
        told(...answer);
      });
    }
    const answer = send(...args);
    if (answer instanceof Promise) answer.then(note, note);
    return answer;
  };
}

/** What was asked, without what was put into it. */
function textOf(asked: unknown): string {
  if (typeof asked === "string") return asked;
  return typeof asked === "object" && asked !== null && "text" in asked ? String(asked.text) : "";
}
