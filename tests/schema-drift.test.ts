import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import pg from "pg";
import { expect, onTestFinished, test } from "vitest";
import { runProgram } from "@/scripts/run-program";

test("the migrations, replayed from nothing, make exactly what the schema says", async () => {
  const difference = await runProgram("prisma", [
    "migrate",
    "diff",
    "--from-migrations",
    "prisma/migrations",
    "--to-schema",
    "prisma/schema",
  ]);
  expect(difference).toContain("No difference detected");
}, 60_000);

test("each migration runs on its own, as it will on a database that has the ones before it", async () => {
  const address = new URL(process.env.TEST_DATABASE_SUPERUSER_URL ?? "");
  const name = `test_one_by_one_${process.pid}`;
  const cluster = new pg.Client({ connectionString: address.href });
  await cluster.connect();
  await cluster.query(`CREATE DATABASE ${name} OWNER owner`);
  onTestFinished(async () => {
    await cluster.query(`DROP DATABASE ${name} WITH (FORCE)`);
    await cluster.end();
  });
  const ownerUrl = new URL(process.env.DATABASE_OWNER_URL ?? "");
  ownerUrl.pathname = `/${name}`;
  const folders = readdirSync("prisma/migrations").filter((folder) => /^\d{14}_/.test(folder));
  expect(folders.length).toBeGreaterThan(1);
  for (const folder of folders.sort()) {
    const session = new pg.Client({ connectionString: ownerUrl.href });
    await session.connect();
    await session.query(readFileSync(path.join("prisma/migrations", folder, "migration.sql"), "utf8"));
    await session.end();
  }
});
