import { existsSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { defineConfig } from "prisma/config";

chooseEngine();

export default defineConfig({
  schema: path.join("prisma", "schema"),
  migrations: { path: path.join("prisma", "migrations") },
  // Only the owner of the tables changes them; generating the client needs no database at all.
  ...(process.env.DATABASE_OWNER_URL ? { datasource: { url: process.env.DATABASE_OWNER_URL } } : {}),
});

/** Prisma's native schema engine is a download; where it did not arrive, the same engine from npm does the work. */
function chooseEngine() {
  if (process.env.PRISMA_SCHEMA_ENGINE_BINARY) return;
  const engines = path.dirname(createRequire(import.meta.url).resolve("@prisma/engines/package.json"));
  const isNative = (file: string) => file.startsWith("schema-engine-");
  if (existsSync(engines) && readdirSync(engines).some(isNative)) return;
  process.env.PRISMA_SCHEMA_ENGINE_BINARY = path.resolve("scripts", "schema-engine.mjs");
}
