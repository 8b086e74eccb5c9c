import { number } from "../bench/table";
import { type Goal, report } from "./goals";
import { playMember } from "./member";
import { pause } from "./stream";
import { createTally } from "./tally";

const JOINING_MS = 100;

/** A crowd comes in, ten each second, and does what people do at the site for some minutes. */
export async function letIn(url: string, members: number, minutes: number): Promise<Goal[]> {
  const tally = createTally();
  const crowd = {
    url,
    size: members,
    tally,
    complete: Date.now() + members * JOINING_MS + 10_000,
    until: Date.now() + members * JOINING_MS + minutes * 60_000,
    waiting: new Map<string, number>(),
  };
  console.log(`${members} members come in, ten a second, and stay for ${minutes} minutes …`);
  await Promise.all(
    Array.from({ length: members }, async (_, n) => {
      await pause(n * JOINING_MS);
      await playMember(n, crowd);
    }),
  );
  const found = tally.summary();
  report(found);
  return [
    ["errors < 0.1 %", found.errorShare < 0.001, `${number(found.errorShare * 100, 3)} % of ${found.asked}`],
    ["endpoints p95 < 200 ms", found.endpoint.p95 < 200, `${number(found.endpoint.p95)} ms`],
    ["every event delivered", found.lost === 0, `${found.lost} lost of ${found.expected}`],
    ["delivery p95 < 1 s", found.delivery.p95 < 1_000, `${number(found.delivery.p95)} ms`],
  ];
}
