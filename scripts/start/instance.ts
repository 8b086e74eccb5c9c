import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { isRunning, processCommand } from "../services/processes";

const note = z.object({
  pid: z.number(),
  /** The server it started, which outlives a starter that was killed. */
  server: z.number().optional(),
  url: z.string().optional(),
});
type Note = z.infer<typeof note>;

/**
 * One start per data folder: a note there says who. A note whose writer is gone is the trace of a kill or a power cut,
 * and only means that what is left of it has to end first.
 */
export function claimInstance(dataDir: string) {
  const file = path.resolve(dataDir, "run.json");
  mkdirSync(dataDir, { recursive: true });
  const other = readNote(file);
  if (other && isStarter(other.pid)) {
    const where = other.url ? ` at ${other.url}` : "";
    throw new Error(`Lumo already runs on ${dataDir}${where} (process ${other.pid}).`);
  }
  if (other?.server && isRunning(other.server) && processCommand(other.server).includes("serve.ts")) {
    process.kill(other.server, "SIGKILL");
  }
  rmSync(file, { force: true });
  let mine: Note = { pid: process.pid };
  writeFileSync(file, JSON.stringify(mine), { flag: "wx" });
  return {
    update(more: Partial<Note>) {
      mine = { ...mine, ...more };
      writeFileSync(file, JSON.stringify(mine));
    },
    release() {
      rmSync(file, { force: true });
    },
  };
}

/** The address of the instance that runs on this data folder, if one does. */
export function findInstance(dataDir: string): Note | undefined {
  const other = readNote(path.resolve(dataDir, "run.json"));
  return other && isStarter(other.pid) ? other : undefined;
}

function readNote(file: string): Note | undefined {
  try {
    return note.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return undefined;
  }
}

function isStarter(pid: number): boolean {
  if (pid === process.pid || !isRunning(pid)) return false;
  const command = processCommand(pid);
  return command === "" || command.includes("start.ts");
}
