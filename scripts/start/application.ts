import { spawn } from "node:child_process";

type Environment = Record<string, string>;
export type Application = {
  pid: number | undefined;
  /** Settles when the server ends for whatever reason. */
  ended: Promise<number | null>;
  stop(): Promise<void>;
};

const PATIENCE = 12_000;

/** Starts scripts/serve.ts and resolves once it listens. */
export async function startApplication(env: Environment): Promise<Application> {
  const child = spawn(
    process.execPath,
    [
      "--import",
      "./scripts/register.mjs",
      "--import",
      "./scripts/start/end-with-parent.mjs",
      "scripts/serve.ts",
    ],
    {
      // Its own process group: on Ctrl-C we ask it to close, once.
      detached: process.platform !== "win32",
      stdio: ["ignore", "inherit", "inherit", "ipc"],
      env: { ...process.env, ...env },
    },
  );
  let gone = false;
  const ended = new Promise<number | null>((resolve) => {
    child.once("error", () => resolve(1));
    child.once("exit", (code) => {
      gone = true;
      resolve(code);
    });
  });
  const application: Application = {
    pid: child.pid,
    ended,
    async stop() {
      if (gone) return;
      // Nobody balances a load in front of us: no second of notice is needed.
      child.kill("SIGINT");
      const late = setTimeout(() => child.kill("SIGKILL"), PATIENCE);
      await ended;
      clearTimeout(late);
    },
  };
  const listening = new Promise<true>((resolve) => {
    child.on("message", (message) => {
      if (typeof message === "object" && message && "listening" in message) resolve(true);
    });
  });
  const first = await Promise.race([listening, ended]);
  if (first !== true) throw new Error(`The application ended before it listened (${first}).`);
  return application;
}
