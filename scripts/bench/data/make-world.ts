import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import pg from "pg";
import { migrate, migrationsFingerprint } from "../../migrate";
import { type PostgresServer, runSql } from "../../services/postgres";
import { fillBlog } from "./blog";
import { fillCommunities } from "./communities";
import { fillFeed } from "./feed";
import { fillFilms } from "./films";
import { fillFollows } from "./follows";
import { fillForum } from "./forum";
import { fillMarks } from "./marks";
import { fillMembers } from "./members";
import { fillMessages } from "./messages";
import { fillNotifications } from "./notifications";
import { seeded } from "./random";
import { fillTogether } from "./together";
import type { Size } from "./world";

/** In the order in which rows lean on each other. A room that comes later adds its own here. */
const FILLERS = [
  fillMembers,
  fillFollows,
  fillNotifications,
  fillMessages,
  fillCommunities,
  fillForum,
  fillBlog,
  fillFilms,
  fillMarks,
  fillFeed,
  fillTogether,
];

const COUNTED = ["follows", "community_members", "forum_threads", "forum_posts"];

/** A database of that size, made once and kept until the tables or the makers change. Returns its name. */
export async function makeWorld(postgres: PostgresServer, size: Size): Promise<string> {
  const name = `bench_${size.name}`;
  const fingerprint = `${migrationsFingerprint()} ${makersFingerprint()}`;
  if ((await noteOf(postgres, name)) === fingerprint) return name;

  const begun = Date.now();
  process.stdout.write(`Making the ${size.name} world (${size.members} members) … `);
  await runSql(postgres.url("postgres", "postgres"), [
    `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`,
    `CREATE DATABASE ${name} OWNER owner`,
  ]);
  await migrate(postgres.url("owner", name));
  const client = new pg.Client({ connectionString: postgres.url("postgres", name) });
  await client.connect();
  try {
    // Counters are filled in at once, instead of by a trigger for each row.
    for (const table of COUNTED) await client.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
    for (const fill of FILLERS) await fill(client, size, seeded(2026));
    for (const table of COUNTED) await client.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
    await client.query("VACUUM ANALYZE");
    await client.query(`COMMENT ON DATABASE ${name} IS '${fingerprint}'`);
  } finally {
    await client.end();
  }
  console.log(`${Math.round((Date.now() - begun) / 100) / 10} s`);
  return name;
}

async function noteOf(postgres: PostgresServer, name: string): Promise<string | undefined> {
  const client = new pg.Client({ connectionString: postgres.url("postgres", "postgres") });
  await client.connect();
  const { rows } = await client.query<{ note: string }>(
    "SELECT shobj_description(oid, 'pg_database') AS note FROM pg_database WHERE datname = $1",
    [name],
  );
  await client.end();
  return rows[0]?.note;
}

function makersFingerprint(): string {
  const hash = createHash("sha256");
  const folder = path.join("scripts", "bench", "data");
  for (const file of readdirSync(folder).sort()) hash.update(readFileSync(path.join(folder, file)));
  return hash.digest("hex").slice(0, 16);
}
