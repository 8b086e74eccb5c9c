import pg from "pg";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { asSuperuser } from "@/tests/support/database";
import { setScene } from "./scene";
import { PRIVATE } from "./tables";

// What a dump holds is what the role `backup` may read, so it is read here as a dump does it, in one snapshot, and put
// into a database that has nothing but the migrations.
const { template, port, passwords } = inject("services");
const restored = `restored_${process.pid}`;
const clients: pg.Client[] = [];

async function connect(role: "postgres" | "backup", database: string): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: `postgresql://${role}:${passwords[role]}@127.0.0.1:${port}/${database}`,
  });
  await client.connect();
  clients.push(client);
  return client;
}

let backup: pg.Client;
let copy: pg.Client;

beforeAll(async () => {
  const { owner, people } = await setScene();
  await asSuperuser("INSERT INTO mutes (muter_id, muted_id) VALUES ($1, $2)", [owner.id, people.stranger.id]);
  const [here] = await asSuperuser<{ name: string }>("SELECT current_database() AS name");
  await asSuperuser(`CREATE DATABASE ${restored} TEMPLATE ${template} OWNER owner`);
  backup = await connect("backup", here?.name ?? "");
  copy = await connect("postgres", restored);
}, 60_000);
afterAll(async () => {
  for (const client of clients) await client.end();
  await asSuperuser(`DROP DATABASE IF EXISTS ${restored} WITH (FORCE)`);
});

type Table = { name: string; columns: string };

async function tablesOf(client: pg.Client): Promise<Table[]> {
  const { rows } = await client.query<Table>(`
    SELECT format('%I.%I', n.nspname, c.relname) AS name,
           string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum) AS columns
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
     WHERE c.relkind = 'r' AND n.nspname IN ('public', 'graphile_worker')
     GROUP BY 1 ORDER BY 1`);
  return rows;
}

/** Per table how many rows there are, a digest of all they say, and whether row-level security holds. */
async function contentOf(client: pg.Client) {
  const content: Record<string, unknown> = {};
  for (const { name } of await tablesOf(client)) {
    const { rows } = await client.query(
      `SELECT count(*)::int AS rows, md5(coalesce(string_agg(t::text, E'\\n' ORDER BY t::text COLLATE "C"), '')) AS digest,
              (SELECT relrowsecurity AND relforcerowsecurity FROM pg_class WHERE oid = $1::regclass) AS guarded
         FROM ${name} t`,
      [name],
    );
    content[name] = rows[0];
  }
  return content;
}

test("T12.5 what the role backup reads fills a new database, which is then equal table by table", async () => {
  await backup.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
  const before = await contentOf(backup);
  for (const table of Object.keys(PRIVATE)) {
    expect(before[`public.${table}`], table).toMatchObject({ rows: expect.any(Number), guarded: true });
    expect(before[`public.${table}`], table).not.toMatchObject({ rows: 0 });
  }

  await copy.query("SET session_replication_role = replica");
  for (const { name, columns } of await tablesOf(backup)) {
    const { rows } = await backup.query<{ all: string }>(
      `SELECT coalesce(json_agg(t), '[]')::text AS all FROM ${name} t`,
    );
    await copy.query(`DELETE FROM ${name}`);
    await copy.query(
      `INSERT INTO ${name} (${columns}) OVERRIDING SYSTEM VALUE
       SELECT ${columns} FROM json_populate_recordset(NULL::${name}, $1)`,
      [rows[0]?.all],
    );
  }
  await backup.query("COMMIT");
  expect(await contentOf(copy)).toEqual(before);
}, 60_000);

test("T12.5 the role backup writes nothing", async () => {
  await backup.query("ROLLBACK");
  const write = backup.query("UPDATE members SET name = 'Somebody'");
  await expect(write).rejects.toMatchObject({ code: "42501" });
});
