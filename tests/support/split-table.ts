import { readFileSync } from "node:fs";
import pg from "pg";
import { beforeAll } from "vitest";

const now = new Date();
const nextMonth = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 1));
const steps = readFileSync("deploy/postgres/partition-messages.sql", "utf8").split(/^-- step: /m);

/** Splits a table by month for one test file, as its owner would: what is said `inNextMonth` is in the partition `month`, all before in `first`. */
export function splitTable(table: string): { first: string; month: string; inNextMonth: number } {
  beforeAll(async () => {
    const owner = new pg.Client({ connectionString: process.env.DATABASE_OWNER_URL });
    await owner.connect();
    await owner.query(`SET lumo.partition = '${table} ${nextMonth.toISOString().slice(0, 10)}'`);
    for (const step of steps) await owner.query(`-- ${step}`);
    // Again is the same as once.
    for (const step of steps) await owner.query(`-- ${step}`);
    await owner.end();
  });
  return {
    first: `${table}_first`,
    month: `${table}_${nextMonth.toISOString().slice(0, 7).replace("-", "_")}`,
    inNextMonth: nextMonth.getTime() + 60_000,
  };
}
