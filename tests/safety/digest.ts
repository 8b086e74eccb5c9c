import { asSuperuser, connectAs } from "@/tests/support/database";
import type { Row } from "./make-row";

// What every request may leave behind: that somebody was here, and how often.
const FOOTPRINTS: Record<string, string[]> = {
  sessions: ["last_seen_at"],
  api_tokens: ["last_used_at"],
  known_devices: ["last_seen_at"],
};
/** What every request counts, and what a job of the running application counts anew each hour. */
const COUNTERS = ["rate_hits", "film_neighbourhoods"];
/** A row of table t, all of it. */
const WHOLE = "to_jsonb(t)";

/** One word for the whole content of each table, footprints aside: equal words, nothing was written. */
export async function digest(): Promise<Record<string, string>> {
  digestSql ??= await ofEachTable(
    `schemaname = 'public' OR schemaname = 'graphile_worker' AND tablename = '_private_jobs'`,
    (name, row) => {
      const words = `(${row === WHOLE ? "t" : row})::text COLLATE "C"`;
      return `SELECT '${name}' AS name, md5(coalesce(string_agg(${words}, ',' ORDER BY ${words}), '')) AS word FROM ${name} t`;
    },
  );
  const words = await askAgain<{ name: string; word: string }>("digest", digestSql);
  return Object.fromEntries(words.map(({ name, word }) => [name, word]));
}
let digestSql: string | undefined;

/** Every row of every table of ours, to see which columns an act changed. */
export async function snapshot(): Promise<Map<string, Row>> {
  keys ??= new Map(
    (
      await asSuperuser<{ name: string; key: string[] }>(
        `SELECT c.conrelid::regclass::text AS name, array_agg(a.attname::text ORDER BY a.attnum) AS key
           FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = ANY (c.conkey)
          WHERE c.contype = 'p' AND c.connamespace = 'public'::regnamespace GROUP BY 1`,
      )
    ).map(({ name, key }) => [name, key]),
  );
  snapshotSql ??= await ofEachTable(
    "schemaname = 'public'",
    (name, row) => `SELECT '${name}' AS name, ${row} AS row FROM ${name} t`,
  );
  const rows = new Map<string, Row>();
  for (const { name, row } of await askAgain<{ name: string; row: Row }>("snapshot", snapshotSql))
    rows.set(`${name} ${(keys.get(name) ?? []).map((column) => String(row[column])).join(" ")}`, row);
  return rows;
}
let snapshotSql: string | undefined;
let keys: Map<string, string[]> | undefined;

/** The same question about each table but the counters, in one statement; its row is given without footprints. */
async function ofEachTable(which: string, ask: (name: string, row: string) => string): Promise<string> {
  const tables = await asSuperuser<{ name: string }>(
    `SELECT schemaname || '.' || tablename AS name FROM pg_tables WHERE ${which} ORDER BY 1`,
  );
  return tables
    .map(({ name }) => name.replace(/^public\./, ""))
    .filter((name) => !COUNTERS.includes(name))
    .map((name) =>
      ask(
        name,
        (FOOTPRINTS[name] ?? []).reduce((json, column) => `${json} - '${column}'`, WHOLE),
      ),
    )
    .join(" UNION ALL ");
}

/** A long statement that is asked again and again: the session keeps its plan. */
async function askAgain<T extends Row>(name: string, text: string): Promise<T[]> {
  return (await (await connectAs("superuser")).query<T>({ name, text })).rows;
}

/** The columns that differ between two snapshots, as `table.column`; a row that is new or gone counts as `table`. */
export function changes(before: Map<string, Row>, after: Map<string, Row>): string[] {
  const found = new Set<string>();
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const table = key.split(" ")[0] ?? key;
    const was = before.get(key);
    const is = after.get(key);
    if (!was || !is) found.add(table);
    else
      for (const column of Object.keys(is))
        if (JSON.stringify(was[column]) !== JSON.stringify(is[column])) found.add(`${table}.${column}`);
  }
  return [...found].sort();
}
