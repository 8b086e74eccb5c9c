import { spawn } from "node:child_process";
import { expect, test } from "vitest";

// A script as bootstrap.mjs starts it: with a channel by which it notices that this process is gone.
const script = (last: string) =>
  spawn(
    process.execPath,
    [
      "--import",
      "./scripts/register.mjs",
      "--input-type=module",
      "--eval",
      `import { endOnSignals } from "./scripts/run-program.ts"; endOnSignals(); console.log("ready"); ${last}`,
    ],
    { stdio: ["ignore", "pipe", "inherit", "ipc"] },
  );

const end = (child: ReturnType<typeof script>) =>
  new Promise<number | null>((resolve) => child.once("exit", resolve));

test("a script that is done ends by itself, as well as it went", async () => {
  expect(await end(script(""))).toBe(0);
  expect(await end(script("process.exitCode = 1;"))).toBe(1);
});

test("a script whose starter goes away ends, too", async () => {
  const child = script("setInterval(() => {}, 1000);");
  const ended = end(child);
  child.stdout?.once("data", () => child.disconnect());
  expect(await ended).toBe(130);
});
