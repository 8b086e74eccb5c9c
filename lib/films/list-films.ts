import "server-only";
import { z } from "zod";
import { Prisma } from "@/generated/prisma/client";
import type { Viewer } from "@/lib/auth/actor";
import { db } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { decodeCursor, type Page, toPage } from "@/lib/platform/pagination";
import { LENGTHS } from "./lengths";
import { type FilmCard, type FilmsQuery, filmCard } from "./schema";

const rows = z.array(
  filmCard.extend({ sortTitle: z.string(), popularity: z.number(), score: z.number().nullable() }),
);
const byYear = z.tuple([z.int32(), z.uuid()]);
const byTitle = z.tuple([z.string(), z.uuid()]);
const byNumber = z.tuple([z.number(), z.uuid()]);

/**
 * Films of the catalogue, of one shelf or of several at once, in one of five orders; in that of the score those that have one.
 * A visitor who asks for films by what they did with them is asked to sign in. One round trip.
 */
export async function listFilms(viewer: Viewer, query: FilmsQuery): Promise<Page<FilmCard>> {
  const { limit, sort, mine } = query;
  if (mine && !viewer) throw new AppError("unauthenticated", "Sign in to ask for films by what you watched.");
  const found = rows.parse(await db.$queryRaw(filmsWanted(viewer?.id ?? null, query)));
  const page = toPage(found, limit, (last) => [last[SORTED_BY[sort]] ?? 0, last.id]);
  return { ...page, items: page.items.map(({ sortTitle: _, popularity: __, score: ___, ...card }) => card) };
}

/** What is asked of the database for a page. */
export function filmsWanted(me: string | null, { limit, cursor, sort, ...shelf }: FilmsQuery): Prisma.Sql {
  const { genre, country, language, decade, from, to, length, director, stars, mine } = shelf;
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
  if (stars) where.push(Prisma.sql`s.score >= ${stars * 2}::float8`);
  if (sort === "score") where.push(Prisma.sql`s.score IS NOT NULL`);
  if (mine === "unwatched")
    where.push(Prisma.sql`f.id NOT IN (SELECT films_of_mine(${me}::uuid, 'watched'))`);
  else if (mine) where.push(Prisma.sql`f.id IN (SELECT films_of_mine(${me}::uuid, ${mine}))`);
  if (cursor) where.push(after(cursor, sort));
  return Prisma.sql`
    SELECT f.id, f.slug, f.title, f.year, f.directors, f.sort_title AS "sortTitle", f.popularity, s.score
      FROM films f LEFT JOIN film_scores s ON s.film_id = f.id
     WHERE ${Prisma.join(where, " AND ")} ORDER BY ${ORDERS[sort]} LIMIT ${limit + 1}`;
}

const SORTED_BY = {
  newest: "year",
  oldest: "year",
  title: "sortTitle",
  popular: "popularity",
  score: "score",
} as const;
const ORDERS = {
  newest: Prisma.sql`f.year DESC, f.id DESC`,
  oldest: Prisma.sql`f.year, f.id`,
  title: Prisma.sql`f.sort_title, f.id`,
  popular: Prisma.sql`f.popularity DESC, f.id DESC`,
  score: Prisma.sql`s.score DESC, s.film_id DESC`,
};

function after(cursor: string, sort: FilmsQuery["sort"]): Prisma.Sql {
  if (sort === "title") {
    const [title, id] = decodeCursor(cursor, byTitle);
    return Prisma.sql`(f.sort_title, f.id) > (${title}, ${id}::uuid)`;
  }
  if (sort === "popular") {
    const [popularity, id] = decodeCursor(cursor, byNumber);
    return Prisma.sql`(f.popularity, f.id) < (${popularity}::float8, ${id}::uuid)`;
  }
  if (sort === "score") {
    const [score, id] = decodeCursor(cursor, byNumber);
    return Prisma.sql`(s.score, s.film_id) < (${score}::float8, ${id}::uuid)`;
  }
  const [year, id] = decodeCursor(cursor, byYear);
  return sort === "newest"
    ? Prisma.sql`(f.year, f.id) < (${year}::int, ${id}::uuid)`
    : Prisma.sql`(f.year, f.id) > (${year}::int, ${id}::uuid)`;
}
