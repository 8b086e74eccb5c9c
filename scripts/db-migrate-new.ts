import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { runProgram } from "./run-program";
import { withOwnDatabase } from "./services/own-database";

// npm run db:migrate:new -- <name>: writes what the schema has and the migrations lack into a new migration to finish by hand.
const name = process.argv[2]?.toLowerCase().replaceAll(/[^a-z0-9]+/g, "_");
if (!name) {
  console.error("Give the migration a name: npm run db:migrate:new -- add_pronouns");
  process.exit(1);
}
const sql = await withOwnDatabase((ownerUrl) =>
  runProgram(
    "prisma",
    ["migrate", "diff", "--from-migrations", "prisma/migrations", "--to-schema", "prisma/schema", "--script"],
    { DATABASE_OWNER_URL: ownerUrl },
  ),
);
if (!sql.trim() || sql.includes("This is an empty migration")) {
  console.log("The migrations already say everything the schema says.");
} else {
  const stamp = new Date().toISOString().replaceAll(/\D/g, "").slice(0, 14);
  const folder = path.join("prisma", "migrations", `${stamp}_${name}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "migration.sql"), `${sql.trim()}\n`);
  console.log(
    `Wrote ${folder}/migration.sql. Add policies, grants and functions by hand, then npm run db:migrate.`,
  );
}
