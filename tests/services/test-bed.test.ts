import pg from "pg";
import { afterAll, expect, inject, test } from "vitest";
import { expectConsoleErrors } from "../support/console";
import { asApp, asOwner, asSuperuser } from "../support/database";
import { freshDatabase } from "../support/fresh-database";

test("each connection of the tests is in the role it says", async () => {
  const who = "SELECT current_user::text AS who";
  expect(await Promise.all([asApp(who), asOwner(who), asSuperuser(who)])).toEqual([
    [{ who: "app" }],
    [{ who: "owner" }],
    [{ who: "postgres" }],
  ]);
});

test("a test that expects an error on the console may have one", () => {
  expectConsoleErrors();
  console.error("This was expected.");
});

const database = `test_bed_${process.pid}`;
const { template } = inject("services");
const url = (name: string) => process.env.TEST_DATABASE_SUPERUSER_URL?.replace(/[^/]+$/, name) ?? "";

afterAll(() => asSuperuser(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`));

async function inBed<T>(sql: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: url(database) });
  await client.connect();
  const answer = await client.query(sql).finally(() => client.end());
  return answer.rows;
}

test("a database is emptied for the next file where the last one changed rows, and made anew where it changed more", async () => {
  const fresh = async () => {
    await freshDatabase({ database, template, url });
    const [{ oid } = { oid: 0 }] = await asSuperuser<{ oid: number }>(
      "SELECT oid FROM pg_database WHERE datname = $1",
      [database],
    );
    return oid;
  };
  const first = await fresh();
  await inBed(`INSERT INTO members (id, handle, name, updated_at) VALUES (gen_random_uuid(), 'ada', 'Ada', now());
    INSERT INTO rate_hits (key) VALUES ('ada')`);
  expect(await fresh()).toBe(first);
  const kept =
    "SELECT (SELECT count(*)::int FROM members) AS members, (SELECT last_value FROM pg_sequences WHERE sequencename = 'rate_hits_id_seq') AS hits";
  expect(await inBed(kept)).toEqual([{ members: 0, hits: null }]);
  let before = first;
  for (const act of [
    "CREATE FUNCTION public.left_behind() RETURNS int LANGUAGE sql AS 'SELECT 1'",
    "REVOKE SELECT ON members FROM app",
    "ALTER TABLE members ADD COLUMN shoe_size int",
    "INSERT INTO rate_hits (key) VALUES ('ada'); ANALYZE rate_hits",
    `ALTER DATABASE ${database} SET statement_timeout = '1s'`,
    "DELETE FROM _prisma_migrations",
  ]) {
    await inBed(act);
    const next = await fresh();
    expect(next, act).not.toBe(before);
    before = next;
  }
}, 120_000);
