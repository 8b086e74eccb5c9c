import { existsSync, lstatSync, readlinkSync, rmSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline/promises";
import { parseArgs } from "node:util";
import { findInstance } from "./start/instance";

// npm run reset: empties the data folder, after asking. The next start begins from nothing.
const { values: asked } = parseArgs({ options: { yes: { type: "boolean", short: "y", default: false } } });
const dataDir = path.resolve(process.env.LUMO_DATA_DIR ?? ".lumo");

if (!existsSync(dataDir)) {
  console.log("There is nothing to empty.");
  process.exit(0);
}
const running = findInstance(dataDir);
if (running) {
  console.error(`Lumo runs here (process ${running.pid}). Stop it first.`);
  process.exit(1);
}
if (!asked.yes) {
  if (!process.stdin.isTTY) {
    console.error(
      `This deletes every member, message and picture in ${dataDir}. Say so: npm run reset -- --yes`,
    );
    process.exit(1);
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`Delete every member, message and picture in ${dataDir}? (yes/no) `);
  terminal.close();
  if (answer.trim().toLowerCase() !== "yes") {
    console.log("Nothing was deleted.");
    process.exit(0);
  }
}
// The database may live elsewhere, with a link to it here.
const database = path.join(dataDir, "postgres");
if (existsSync(database) && lstatSync(database).isSymbolicLink()) {
  rmSync(path.dirname(readlinkSync(database)), { recursive: true, force: true });
}
rmSync(dataDir, { recursive: true, force: true });
console.log("Emptied. The next npm start begins from nothing.");
