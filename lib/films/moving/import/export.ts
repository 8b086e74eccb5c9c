import { Prisma } from "@/generated/prisma/client";
import type { Part } from "@/lib/accounts/export/part";

const { sql } = Prisma;
const number = (column: Prisma.Sql) => sql`lpad(${column}::text, 10, '0')`;

/** What they brought from elsewhere, as it was read. */
export const importsExport: readonly Part[] = [
  {
    file: "films/imports",
    about: "Files you brought from elsewhere, and what became of them.",
    names: ["imports.member_id"],
    rows: ({ me, own }) =>
      own(
        (key) => sql`
          SELECT id AS key, id AS import, source, file_name AS file, state, created_at AS "createdAt", ended_at AS "endedAt", shown_at AS "shownAt"
            FROM imports WHERE member_id = ${me}::uuid AND id > ${key}::uuid ORDER BY id`,
      ),
  },
  {
    file: "films/imported-films",
    about: "The films that those files name.",
    names: ["import_films.member_id"],
    rows: ({ me, own }) =>
      own(
        (key) => sql`
          SELECT import_id || ' ' || ${number(sql`number`)} AS key, import_id AS import, number, title, original_title AS "originalTitle", year, imdb_id AS imdb, tmdb_id AS tmdb,
                 film_id IS NOT NULL AS found, is_skipped AS skipped
            FROM import_films WHERE member_id = ${me}::uuid AND import_id || ' ' || ${number(sql`number`)} > ${key} ORDER BY 1`,
      ),
  },
  {
    file: "films/imported-rows",
    about: "What those files say, whole.",
    names: ["import_rows.member_id"],
    rows: ({ me, own }) =>
      own(
        (key) => sql`
          SELECT import_id || ' ' || ${number(sql`number`)} AS key, import_id AS import, number, kind, film, said, outcome
            FROM import_rows WHERE member_id = ${me}::uuid AND import_id || ' ' || ${number(sql`number`)} > ${key} ORDER BY 1`,
      ),
  },
];
