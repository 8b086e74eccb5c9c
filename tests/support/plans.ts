import pg from "pg";
import { afterAll, beforeAll, expect } from "vitest";

type Plans = {
  /** Runs a function as the application does, and answers with the plans of the statements inside it. */
  plansOf: (sql: string, values: unknown[]) => Promise<string>;
  /** The same, and nothing of it stays. */
  plansOfWrite: (sql: string, values: unknown[]) => Promise<string>;
};

/** How Postgres carries out what functions ask, for one test file, from when its tables are filled. */
export function watchPlans(): Plans {
  let client: pg.Client;
  let plans: string[] = [];
  beforeAll(async () => {
    client = new pg.Client({ connectionString: process.env.TEST_DATABASE_SUPERUSER_URL });
    await client.connect();
    client.on("notice", ({ message = "" }) => plans.push(message));
    await client.query(`LOAD 'auto_explain'; SET auto_explain.log_min_duration = 0; SET auto_explain.log_nested_statements = on;
      SET auto_explain.log_analyze = on; SET auto_explain.log_timing = off; SET client_min_messages = log; SET ROLE app`);
  });
  afterAll(() => client.end());

  async function plansOf(sql: string, values: unknown[]): Promise<string> {
    plans = [];
    const { rows } = await client.query(sql, values);
    expect(rows.length).toBeGreaterThan(0);
    const all = plans.join("\n");
    expect(all).toContain("Query Text");
    return all;
  }
  async function plansOfWrite(sql: string, values: unknown[]): Promise<string> {
    await client.query("BEGIN");
    try {
      return await plansOf(sql, values);
    } finally {
      await client.query("ROLLBACK");
    }
  }
  return { plansOf, plansOfWrite };
}

/** Which of these tables a plan reads through from end to end. */
export function readThrough(plan: string, tables: readonly string[]): string[] {
  const scanned = [...plan.matchAll(/Seq Scan on (\w+)/g)].map(([, name]) => name ?? "");
  return [...new Set(scanned)].filter((name) => tables.includes(name));
}
