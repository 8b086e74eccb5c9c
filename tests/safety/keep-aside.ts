import { asPourer, asSuperuser } from "@/tests/support/database";

type Table = { name: string; columns: string };

/** Our tables, and the columns of each that are written: what the database makes of other columns it makes again. */
async function ownTables(): Promise<Table[]> {
  return asSuperuser<Table>(
    `SELECT t.relname AS name, string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum) AS columns
       FROM pg_class t JOIN pg_attribute a ON a.attrelid = t.oid
      WHERE t.relnamespace = 'public'::regnamespace AND t.relkind IN ('r', 'p') AND NOT t.relispartition
        AND t.relname <> '_prisma_migrations' AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
      GROUP BY t.relname`,
  );
}

/** How many rows a table has, and a sum that another row, or a row written again, makes another. */
const state = (name: string) =>
  `(SELECT count(*) || ' ' || coalesce(sum(xmin::text::bigint), 0) FROM public.${name})`;

/**
 * Copies all rows there are into a schema of that name, with a function beside them that puts back the tables which
 * changed since: its plans are made once a session, and most tables never change.
 */
export async function keepAside(schema: string): Promise<void> {
  const tables = await ownTables();
  const copies = tables.map(
    ({ name, columns }) => `CREATE TABLE ${schema}.${name} AS SELECT ${columns} FROM ${name};
      INSERT INTO ${schema}.states VALUES ('${name}', ${state(name)});`,
  );
  const steps = tables.map(
    ({
      name,
      columns,
    }) => `IF ${state(name)} <> (SELECT state FROM ${schema}.states WHERE name = '${name}') THEN
        DELETE FROM public.${name};
        INSERT INTO public.${name} (${columns}) SELECT ${columns} FROM ${schema}.${name};
        UPDATE ${schema}.states SET state = ${state(name)} WHERE name = '${name}';
      END IF;`,
  );
  await asSuperuser(`DROP SCHEMA IF EXISTS ${schema} CASCADE; CREATE SCHEMA ${schema};
    CREATE TABLE ${schema}.states (name text PRIMARY KEY, state text);
    ${copies.join(" ")}
    CREATE FUNCTION ${schema}.put_back() RETURNS void LANGUAGE plpgsql AS $$ BEGIN ${steps.join(" ")} END $$`);
}

/** Makes the rows that were kept there all rows there are, in one transaction; `more` belongs into it. */
export async function putBack(schema: string, ...more: string[]): Promise<void> {
  await asPourer(["BEGIN", `SELECT ${schema}.put_back()`, ...more, "COMMIT"].join("; "));
}
