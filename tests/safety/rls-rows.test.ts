import { beforeAll, beforeEach, expect, test } from "vitest";
import { newId } from "@/lib/platform/ids";
import { ada, alan, castOnStage, grace } from "@/tests/support/cast";
import { asApp, asSuperuser } from "@/tests/support/database";
import { type Column, readColumns } from "./catalogue";
import { insertSql, makeRow, putRow, type Row } from "./make-row";
import { CLOSED, type Command, PRIVATE } from "./tables";

castOnStage();
beforeEach(async () => {
  // The cast brings accounts of their own; here every private table begins empty.
  for (const table of Object.keys(PRIVATE)) await asSuperuser(`DELETE FROM "${table}"`);
});

const CONTEXTS = { owner: ada.id, "another member": grace.id, nobody: "" } as const;
type Context = keyof typeof CONTEXTS;
type Outcome = number | "refused";
type Attempt = (run: (sql: string, values?: unknown[]) => Promise<number>) => Promise<number>;

let columns: Column[];
beforeAll(async () => {
  columns = await readColumns();
});

/** Tries something as the role `app` for somebody, and takes it back: how many rows it met, or that it was refused. */
async function attempt(context: Context, what: Attempt): Promise<Outcome> {
  await asApp("BEGIN");
  try {
    await asApp("SELECT set_config('app.member_id', $1, true)", [CONTEXTS[context]]);
    return await what(async (sql, values) => {
      const rows = await asApp<{ met: number }>(sql, values);
      return rows[0]?.met ?? rows.length;
    });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "42501") return "refused";
    throw error;
  } finally {
    await asApp("ROLLBACK");
  }
}

async function everyContext(what: Attempt) {
  const outcome: Partial<Record<Context, Outcome>> = {};
  for (const context of Object.keys(CONTEXTS) as Context[]) outcome[context] = await attempt(context, what);
  return outcome;
}

const met = (sql: string) => `WITH touched AS (${sql} RETURNING 1) SELECT count(*)::int AS met FROM touched`;

const NOBODY = { owner: "refused", "another member": "refused", nobody: "refused" };

test.each(Object.entries(PRIVATE))(
  "T1.12 rows of %s are seen, added, changed and removed by their member only",
  async (table, { owner, never = [] }) => {
    const key = typeof owner === "string" ? owner : owner.through;
    const onlyOwner = (command: Command, met: number) => ({
      owner: never.includes(command) ? (command === "insert" ? "refused" : 0) : met,
      "another member": command === "insert" ? "refused" : 0,
      nobody: command === "insert" ? "refused" : 0,
    });
    // Ada's row is in the table, and one of Alan's that nobody here may meet.
    const adas = await putRow(columns, table, { owner: ada, other: alan });
    await putRow(columns, table, { owner: alan, other: grace });

    const seen = await everyContext((run) => run(`SELECT count(*)::int AS met FROM "${table}"`));
    expect(seen, "select").toEqual(onlyOwner("select", 1));
    const changed = await everyContext((run) => run(met(`UPDATE "${table}" SET "${key}" = "${key}"`)));
    expect(changed, "update").toEqual(onlyOwner("update", 1));
    const removed = await everyContext((run) => run(met(`DELETE FROM "${table}"`)));
    expect(removed, "delete").toEqual(onlyOwner("delete", 1));

    const someone = await bareMember();
    const foreign = await makeRow(columns, table, { owner: someone, other: alan });
    if (typeof owner !== "string") foreign[key] = adas[key];
    const add = (row: Row) => everyContext((run) => run(insertSql(table, row), Object.values(row)));
    expect(await add(foreign), "insert for another").toEqual(NOBODY);
    const given = await attempt("owner", (run) =>
      run(met(`UPDATE "${table}" SET "${key}" = '${someone.id}'`)),
    );
    if (typeof owner === "string") expect(given, "give away").toBe(never.includes("update") ? 0 : "refused");

    await asSuperuser(`DELETE FROM "${table}"`);
    const own = typeof owner === "string" ? { ...foreign, [key]: ada.id } : foreign;
    expect(await add(own), "insert").toEqual(onlyOwner("insert", 0));
  },
);

test.each(Object.keys(CLOSED))(
  "T1.12 rows of %s are for nobody to see, add, change or remove",
  async (table) => {
    const row = await putRow(columns, table, { owner: ada, other: alan });
    const [key = ""] = Object.keys(row);
    const zero = { owner: 0, "another member": 0, nobody: 0 };
    expect(await everyContext((run) => run(`SELECT count(*)::int AS met FROM "${table}"`))).toEqual(zero);
    expect(await everyContext((run) => run(met(`UPDATE "${table}" SET "${key}" = "${key}"`)))).toEqual(zero);
    expect(await everyContext((run) => run(met(`DELETE FROM "${table}"`)))).toEqual(zero);
    const another = { ...row, [key]: newId() };
    expect(await everyContext((run) => run(insertSql(table, another), Object.values(another)))).toEqual(
      NOBODY,
    );
  },
);

test("T1.12 a picture attached to something public is seen by all and changed by nobody else", async () => {
  await asSuperuser("DELETE FROM uploads");
  const { id } = await putRow(columns, "uploads", { owner: ada, other: alan });
  await asSuperuser("UPDATE uploads SET is_public = true WHERE id = $1", [id]);
  for (const context of ["another member", "nobody"] as const) {
    expect(await attempt(context, (run) => run(`SELECT count(*)::int AS met FROM uploads`))).toBe(1);
    expect(await attempt(context, (run) => run(met("UPDATE uploads SET is_public = false")))).toBe(0);
    expect(await attempt(context, (run) => run(met("DELETE FROM uploads")))).toBe(0);
  }
});

/** Somebody without a row in any private table. */
async function bareMember(): Promise<{ id: string }> {
  const id = newId();
  await asSuperuser("INSERT INTO members (id, handle, name, updated_at) VALUES ($1, $2, 'Nobody', now())", [
    id,
    `bare-${id.slice(-12)}`,
  ]);
  return { id };
}
