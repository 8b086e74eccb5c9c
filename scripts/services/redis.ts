import { spawn } from "node:child_process";
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import net from "node:net";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "./ports";
import { findProgram, isRunning, processCommand } from "./processes";

export type RedisServer = { url: string; onCrash(tell: () => void): void; stop(): Promise<void> };

/** Runs the machine's redis-server (or valkey-server) on loopback with its data in a folder of ours; undefined where there is none. */
export async function startRedis(options: {
  dataDir: string;
  password: string;
  port?: number;
}): Promise<RedisServer | undefined> {
  const program = findProgram("redis-server", "valkey-server");
  if (!program) return undefined;
  const home = path.resolve(options.dataDir, "redis");
  mkdirSync(home, { recursive: true, mode: 0o700 });
  const pidFile = path.join(home, "redis.pid");
  await endLeftover(pidFile);

  const port = await freePort(options.port);
  const conf = path.join(home, "redis.conf");
  const settings = [
    "bind 127.0.0.1",
    `port ${port}`,
    `requirepass ${options.password}`,
    `dir "${home}"`,
    "save 60 1",
    "stop-writes-on-bgsave-error no",
    "daemonize no",
  ];
  // In a file only we can read: a command line is for everybody to see.
  writeFileSync(conf, `${settings.join("\n")}\n`, { mode: 0o600 });
  const log = openSync(path.resolve(options.dataDir, "redis.log"), "a", 0o600);
  const child = spawn(program, [conf], { detached: true, stdio: ["ignore", log, log] });
  closeSync(log);
  child.unref();
  if (child.pid) writeFileSync(pidFile, String(child.pid));

  let gone = false;
  let stopping = false;
  let crashed: (() => void) | undefined;
  const ended = new Promise<void>((resolve) => {
    const end = () => {
      gone = true;
      rmSync(pidFile, { force: true });
      if (!stopping) crashed?.();
      resolve();
    };
    child.once("error", end);
    child.once("exit", end);
  });
  const goAlong = () => child.kill();
  process.once("exit", goAlong);
  ended.then(() => process.off("exit", goAlong));
  for (let waited = 0; !(await accepts(port)); waited += 20) {
    if (gone || waited > 10_000)
      throw new Error(`Redis did not start; ${options.dataDir}/redis.log says why.`);
    await sleep(20);
  }
  return {
    url: `redis://:${options.password}@127.0.0.1:${port}`,
    onCrash(tell) {
      crashed = tell;
      if (gone) tell();
    },
    async stop() {
      stopping = true;
      if (!gone) child.kill("SIGTERM");
      const late = setTimeout(() => child.kill("SIGKILL"), 4_000);
      await ended;
      clearTimeout(late);
    },
  };
}

async function endLeftover(pidFile: string) {
  if (!existsSync(pidFile)) return;
  const pid = Number(readFileSync(pidFile, "utf8"));
  if (pid && isRunning(pid) && /redis|valkey/.test(processCommand(pid))) {
    process.kill(pid, "SIGTERM");
    for (let waited = 0; isRunning(pid) && waited < 4_000; waited += 25) await sleep(25);
    if (isRunning(pid)) process.kill(pid, "SIGKILL");
  }
  rmSync(pidFile, { force: true });
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect(port, "127.0.0.1");
    socket.once("connect", () => socket.end(() => resolve(true)));
    socket.once("error", () => resolve(false));
  });
}
