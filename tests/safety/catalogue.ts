import { asSuperuser } from "@/tests/support/database";

export type Column = {
  table: string;
  name: string;
  type: string;
  kind: string;
  element: string | null;
  length: number | null;
  required: boolean;
  fills: boolean;
  refers: string | null;
  label: string | null;
};

/** Every column of the public schema: its type, whether it must be given, and the table it refers to. */
export async function readColumns(): Promise<Column[]> {
  return asSuperuser<Column>(`
    SELECT c.relname AS table, a.attname AS name, t.typname AS type, t.typtype AS kind, e.typname AS element,
           CASE WHEN a.atttypmod > 4 AND t.typname IN ('varchar', 'bpchar') THEN a.atttypmod - 4 END AS length,
           a.attnotnull AS required, (a.atthasdef OR a.attidentity <> '') AS fills,
           (SELECT f.confrelid::regclass::text FROM pg_constraint f
             WHERE f.conrelid = c.oid AND f.contype = 'f' AND f.conkey = ARRAY[a.attnum] LIMIT 1) AS refers,
           (SELECT l.enumlabel FROM pg_enum l WHERE l.enumtypid = t.oid ORDER BY l.enumsortorder LIMIT 1) AS label
      FROM pg_attribute a
      JOIN pg_class c ON c.oid = a.attrelid AND c.relkind IN ('r', 'p')
      JOIN pg_type t ON t.oid = a.atttypid
      LEFT JOIN pg_type e ON e.oid = t.typelem AND t.typcategory = 'A'
     WHERE c.relnamespace = 'public'::regnamespace AND a.attnum > 0 AND NOT a.attisdropped
     ORDER BY c.relname, a.attnum`);
}
