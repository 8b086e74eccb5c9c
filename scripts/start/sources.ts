import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

const FOLDERS = ["app", "components", "lib", "public", path.join("prisma", "schema")];
const FILES = [
  "package.json",
  "package-lock.json",
  "tsconfig.json",
  "middleware.ts",
  "instrumentation.ts",
  "instrumentation-client.ts",
  "next.config.ts",
  "postcss.config.mjs",
  path.join("scripts", "generate.ts"),
];
// Made from the others by a build.
const MADE = new Set([path.join("public", "sw.js")]);

/** One word for everything a build is made from: it differs when a file does. */
export function sourcesFingerprint(): string {
  const hash = createHash("sha256");
  for (const file of [...FILES, ...FOLDERS.flatMap(filesBelow)].sort()) {
    if (!existsSync(file) || MADE.has(file)) continue;
    hash.update(`\0${file}\0`).update(readFileSync(file));
  }
  return hash.digest("hex");
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => path.join(folder, name))
    .filter((file) => statSync(file).isFile());
}
