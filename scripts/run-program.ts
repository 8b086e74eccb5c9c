import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";

type Environment = Record<string, string | undefined>;
type Options = { env?: Environment; loud?: boolean };
export type Outcome = { code: number | null; printed: string; said: string };

/** Runs a program of node_modules and returns what it printed; when it fails, throws with everything it said. */
export async function runProgram(name: string, words: string[], env: Environment = {}): Promise<string> {
  const outcome = await attemptProgram(name, words, { env });
  if (outcome.code !== 0) throw failure(`${name} ${words.join(" ")}`, outcome);
  return outcome.printed;
}

/** Runs a script of ours on this Node, in a process of its own; when it fails, throws with everything it said. */
export async function runScript(script: string, env: Environment = {}): Promise<void> {
  const outcome = await attempt(process.execPath, ["--import", "./scripts/register.mjs", script], { env });
  if (outcome.code !== 0) throw failure(script, outcome);
}

/** The same as runProgram for a program that may well fail. */
export function attemptProgram(name: string, words: string[], options: Options = {}): Promise<Outcome> {
  const suffix = process.platform === "win32" ? ".cmd" : "";
  return attempt(path.resolve("node_modules", ".bin", `${name}${suffix}`), words, options);
}

async function attempt(file: string, words: string[], { env = {}, loud }: Options): Promise<Outcome> {
  const bin = path.resolve("node_modules", ".bin");
  const child = spawn(file, words, {
    shell: file.endsWith(".cmd"),
    // A group of its own, so that the helpers it starts can be ended with it.
    detached: process.platform !== "win32",
    stdio: loud ? ["ignore", "inherit", "inherit"] : ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...env, PATH: `${bin}${path.delimiter}${process.env.PATH ?? ""}` },
  });
  const end = () => endGroup(child);
  process.once("exit", end);
  let printed = "";
  let said = "";
  child.stdout?.on("data", (chunk: Buffer) => {
    printed += chunk.toString();
    said += chunk.toString();
  });
  child.stderr?.on("data", (chunk: Buffer) => {
    said += chunk.toString();
  });
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once("error", reject);
      child.once("close", resolve);
    });
    return { code, printed, said };
  } finally {
    process.off("exit", end);
  }
}

/** For scripts that only run programs: a signal ends them, and with them what they run. */
export function endOnSignals(): void {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.once(signal, () => process.exit(130));
  process.once("disconnect", () => process.exit(130));
  // Waiting for that must not keep a script alive that has nothing left to do.
  process.channel?.unref();
}

function endGroup(child: ChildProcess) {
  if (child.pid === undefined || child.exitCode !== null) return;
  try {
    if (process.platform === "win32") child.kill();
    else process.kill(-child.pid, "SIGTERM");
  } catch (error) {
    // It may have ended on its own a moment ago.
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}

function failure(what: string, { code, said }: Outcome) {
  return new Error(`${what} failed (${code}).\n${said.trim()}`);
}
