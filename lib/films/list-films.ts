import "server-only";
import { z } from "zod";
import { Prisma } from "@/generated/prisma/client";
import { db } from "@/lib/platform/db";
import { decodeCursor, type Page, toPage } from "@/lib/platform/pagination";
import { LENGTHS } from "./lengths";
import { type FilmCard, type FilmsQuery, filmCard } from "./schema";

const rows = z.array(filmCard.extend({ sortTitle: z.string(), popularity: z.number() }));
const byYear = z.tuple([z.int(), z.uuid()]);
const byTitle = z.tuple([z.string(), z.uuid()]);
const byPopularity = z.tuple([z.number(), z.uuid()]);

/** Films of the catalogue, of one shelf or of several at once, in one of four orders. One round trip. */
export async function listFilms(query: FilmsQuery): Promise<Page<FilmCard>> {
  const { limit, sort } = query;
  const found = rows.parse(await db.$queryRaw(filmsWanted(query)));
  const page = toPage(found, limit, (last) => [last[SORTED_BY[sort]], last.id]);
  return { ...page, items: page.items.map(({ sortTitle: _, popularity: __, ...card }) => card) };
}

/** What is asked of the database for a page. */
export function filmsWanted({ limit, cursor, sort, ...shelf }: FilmsQuery): Prisma.Sql {
  const { genre, country, language, decade, from, to, length, director } = shelf;
  const where = [Prisma.sql`true`];
  if (genre) where.push(Prisma.sql`f.genres @> ${genre}::varchar[]`);
  if (country) where.push(Prisma.sql`f.countries @> ARRAY[${country}]::varchar[]`);
  if (language) where.push(Prisma.sql`f.languages @> ARRAY[${language}]::varchar[]`);
  if (decade) where.push(Prisma.sql`f.year BETWEEN ${decade}::int AND ${decade + 9}::int`);
  if (from) where.push(Prisma.sql`f.year >= ${from}::int`);
  if (to) where.push(Prisma.sql`f.year <= ${to}::int`);
  if (length)
    where.push(Prisma.sql`f.minutes BETWEEN ${LENGTHS[length].from}::int AND ${LENGTHS[length].to}::int`);
  if (director)
    where.push(Prisma.sql`f.id IN (SELECT k.film_id FROM film_credits k JOIN film_people p ON p.id = k.person_id
      WHERE p.slug = ${director} AND k.job = 'director')`);
  if (cursor) where.push(after(cursor, sort));
  return Prisma.sql`
    SELECT f.id, f.slug, f.title, f.year, f.directors, f.sort_title AS "sortTitle", f.popularity FROM films f
     WHERE ${Prisma.join(where, " AND ")} ORDER BY ${ORDERS[sort]} LIMIT ${limit + 1}`;
}

const SORTED_BY = {
  newest: "year",
  oldest: "year",
  title: "sortTitle",
  popular: "popularity",
} as const;
const ORDERS = {
  newest: Prisma.sql`f.year DESC, f.id DESC`,
  oldest: Prisma.sql`f.year, f.id`,
  title: Prisma.sql`f.sort_title, f.id`,
  popular: Prisma.sql`f.popularity DESC, f.id DESC`,
};

function after(cursor: string, sort: FilmsQuery["sort"]): Prisma.Sql {
  if (sort === "title") {
    const [title, id] = decodeCursor(cursor, byTitle);
    return Prisma.sql`(f.sort_title, f.id) > (${title}, ${id}::uuid)`;
  }
  if (sort === "popular") {
    const [popularity, id] = decodeCursor(cursor, byPopularity);
    return Prisma.sql`(f.popularity, f.id) < (${popularity}::float8, ${id}::uuid)`;
  }
  const [year, id] = decodeCursor(cursor, byYear);
  return sort === "newest"
    ? Prisma.sql`(f.year, f.id) < (${year}::int, ${id}::uuid)`
    : Prisma.sql`(f.year, f.id) > (${year}::int, ${id}::uuid)`;
}
