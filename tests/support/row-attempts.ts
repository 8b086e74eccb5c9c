import type { Actor } from "@/lib/auth/actor";
import { asApp } from "./database";

export type Who = Pick<Actor, "id"> | null;

/** Tries a statement as the role `app` for somebody, and takes it back: how many rows it met, or that it was refused. */
export async function attempt(who: Who, sql: string): Promise<number | "refused"> {
  await asApp("BEGIN");
  try {
    await asApp("SELECT set_config('app.member_id', $1, true)", [who?.id ?? ""]);
    return (await asApp(sql)).length;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "42501") return "refused";
    throw error;
  } finally {
    await asApp("ROLLBACK");
  }
}

/** How many rows of each of these tables somebody meets, but for none. */
export async function rowsSeen(
  who: Who,
  tables: Record<string, string>,
): Promise<Record<string, number | "refused">> {
  const found: Record<string, number | "refused"> = {};
  for (const table of Object.keys(tables)) {
    const met = await attempt(who, `SELECT 1 FROM ${table}`);
    if (met !== 0) found[table] = met;
  }
  return found;
}

/** That somebody can neither add to a table, nor change it, nor take from it. */
export async function writesRefused(who: Who, table: string, column: string): Promise<boolean> {
  const tries = [
    `INSERT INTO ${table} DEFAULT VALUES`,
    `UPDATE ${table} SET ${column} = ${column}`,
    `DELETE FROM ${table}`,
  ];
  for (const sql of tries) if ((await attempt(who, sql)) !== "refused") return false;
  return true;
}
