import "server-only";
import { z } from "zod";
import { Prisma } from "@/generated/prisma/client";
import type { Eyes } from "@/lib/accounts/export/part";
import { inOrder } from "./letterboxd-tables";
import type { Table } from "./table";

const { sql } = Prisma;
const list = z.object({ id: z.uuid(), slug: z.string() });

/** The member's lists, each with its two tables: what it is, and what is on it. */
export async function* letterboxdLists(
  eyes: Eyes,
): AsyncGenerator<{ name: string; tables: (Table & { before: string })[] }> {
  let nth = 0;
  for await (const row of listsOf(eyes)) {
    const { id, slug } = list.parse(row);
    nth += 1;
    const itself: Table = {
      columns: ["Date", "Name", "Tags", "URL", "Description", "Ranked", "Markdown"],
      rows: async function* () {
        yield row;
      },
    };
    const films: Table = {
      columns: ["Position", "Name", "Year", "URL", "Description", "TMDB"],
      rows: (who) => filmsOn(who, id),
    };
    yield {
      name: `lists/${slug}-${nth}.csv`,
      tables: [
        { ...itself, before: "Letterboxd list export v7\r\n" },
        { ...films, before: "\r\n" },
      ],
    };
  }
}

const listsOf = ({ me, own }: Eyes) =>
  own(
    (key) => sql`
      SELECT l.id AS key, l.id, l.slug, to_char(l.created_at, 'YYYY-MM-DD') AS "Date", l.title AS "Name", array_to_string(l.tags, ', ') AS "Tags", '' AS "URL",
             l.description AS "Description", CASE WHEN l.is_ranked THEN 'Yes' ELSE '' END AS "Ranked", l.description AS "Markdown"
        FROM film_lists l WHERE l.owner_id = ${me}::uuid AND l.id > ${key}::uuid ORDER BY l.id`,
  );

async function* filmsOn({ own }: Eyes, id: string) {
  const rows = own(
    (key) => sql`
      SELECT ${inOrder(sql`i.position`)} || ' ' || i.film_id AS key, f.title AS "Name", f.year AS "Year", '' AS "URL", i.note AS "Description", f.tmdb_id AS "TMDB"
        FROM film_list_items i JOIN films f ON f.id = i.film_id WHERE i.list_id = ${id}::uuid AND ${inOrder(sql`i.position`)} || ' ' || i.film_id > ${key} ORDER BY 1`,
    "",
  );
  let position = 0;
  for await (const row of rows) {
    position += 1;
    yield { Position: position, ...row };
  }
}
