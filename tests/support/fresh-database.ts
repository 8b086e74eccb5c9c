import pg from "pg";

/** Where Postgres writes down what a database is made of, who may what in it, and what it has learnt of its tables. */
const CATALOGUES = [
  ...["class", "attribute", "attrdef", "index", "constraint", "trigger", "policy", "proc", "type", "rewrite"],
  ...["namespace", "extension", "event_trigger", "statistic", "db_role_setting"],
].map((name) => `pg_${name}`);
const MIGRATIONS = ["public._prisma_migrations", "graphile_worker.migrations"];
/** Larger ones are sooner made anew than emptied. */
const MOST_BYTES = 40 * 2 ** 20;

type Wanted = {
  database: string;
  template: string;
  /** Emptied, tables and indexes are as long as they were, and plans are not those of short ones. */
  mustBeNew?: boolean;
  url: (database: string) => string;
};

/**
 * A database like the template, nobody in it. The one of the file before is emptied, when all that file changed was
 * rows: that takes a tenth of what a new one takes, with its thousand files. What it was made of when it was new is
 * written on it.
 */
export async function freshDatabase({ database, template, mustBeNew, url }: Wanted): Promise<void> {
  await within(url("postgres"), async (cluster) => {
    const there = await cluster.query<{ bytes: string; definitions: string | null }>(
      `SELECT pg_database_size(oid) AS bytes, shobj_description(oid, 'pg_database') AS definitions
         FROM pg_database WHERE datname = $1`,
      [database],
    );
    const { bytes = Infinity, definitions = null } = there.rows[0] ?? {};
    await cluster.query("SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE datname = $1", [
      database,
    ]);
    const mayBeEmptied = !mustBeNew && Number(bytes) < MOST_BYTES;
    if (mayBeEmptied && (await definitionsOf(url(database))) === definitions) return empty(url(database));
    await cluster.query(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
    await cluster.query(`CREATE DATABASE ${database} TEMPLATE ${template} OWNER owner`);
    await cluster.query(`COMMENT ON DATABASE ${database} IS '${await definitionsOf(url(database))}'`);
  });
}

/**
 * One word for what a database is made of: whatever was made, changed, granted or learnt since makes it another. Rows are
 * no part of it.
 */
async function definitionsOf(url: string): Promise<string> {
  return within(url, async (client) => {
    const sums = [...CATALOGUES, ...MIGRATIONS].map(
      (name) =>
        `(SELECT count(*) || ' ' || coalesce(sum(xmin::text::bigint), 0) FROM ${name}
           ${name === "pg_namespace" ? "WHERE nspname !~ '^pg_(toast_)?temp_'" : ""}
           ${name === "pg_db_role_setting" ? "WHERE setdatabase = (SELECT oid FROM pg_database WHERE datname = current_database())" : ""})`,
    );
    const { rows } = await client.query<{ word: string }>(`SELECT concat_ws(',', ${sums.join()}) AS word`);
    return rows[0]?.word ?? "";
  });
}

/** A template has no rows but of its migrations. */
const empty = (url: string) =>
  within(url, (client) =>
    client.query(`SET session_replication_role = replica;
      DO $$ DECLARE one record; BEGIN
        FOR one IN SELECT oid::regclass AS name, relkind FROM pg_class
                    WHERE relnamespace::regnamespace::text !~ '^(pg_|information_schema)'
                      AND (relkind = 'S' OR relkind = 'r' AND pg_relation_size(oid) > 0)
                      AND NOT oid = ANY ('{${MIGRATIONS.join()}}'::regclass[])
        LOOP
          IF one.relkind = 'S' THEN PERFORM setval(one.name, 1, false);
          ELSE EXECUTE format('DELETE FROM %s', one.name); END IF;
        END LOOP;
      END $$`),
  );

async function within<T>(url: string, run: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await run(client);
  } finally {
    await client.end();
  }
}
