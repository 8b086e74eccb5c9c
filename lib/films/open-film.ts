import "server-only";
import { z } from "zod";
import { Prisma } from "@/generated/prisma/client";
import type { Viewer } from "@/lib/auth/actor";
import { thread } from "@/lib/forum/threads/schema";
import { db } from "@/lib/platform/db";
import { assertFound } from "@/lib/platform/errors";
import { countryOf } from "./country-of";
import { listCard } from "./lists/schema";
import { readBeside } from "./read-beside";
import { NO_FILM } from "./refusals";
import { filmDesk, type Shelf } from "./reviews/schema";
import { type BesideFilm, film, seenIn } from "./schema";

const opened = z.object({
  film,
  desk: filmDesk,
  /** Where it can be seen in the viewer's country. */
  seen: seenIn,
  threads: z.array(thread),
  /** The most liked ones it is on. */
  lists: z.array(listCard),
  /** Null for visitors. */
  isOnWatchlist: z.boolean().nullable(),
});
const rows = z.array(opened);
type OpenedFilm = Omit<z.output<typeof opened>, "seen"> & { beside: BesideFilm };
const THREADS_MOST = 10;
const LISTS_MOST = 6;
/** One more than are shown, to know whether there are others. */
const REVIEWS_MOST = 7;

/**
 * All that the page of a film shows, by an address that it has or had: the film, what the viewer and others think of it,
 * reviews of one shelf, what stands beside it, the threads about it that the viewer may read, lists it is on, and
 * whether they mean to see it. One round trip, and one beside it where what stands beside the film is not kept.
 */
export async function openFilm(viewer: Viewer, slug: string, shelf: Shelf = "popular"): Promise<OpenedFilm> {
  const me = viewer?.id ?? null;
  const [found, beside] = await Promise.all([
    db.$queryRaw`
      WITH at AS MATERIALIZED (SELECT film_address(${slug}) AS slug)
      SELECT f.item AS film, film_desk(${me}::uuid, at.slug, ${shelf}, ${REVIEWS_MOST}::int) AS desk,
        film_offers(at.slug, watching_country(${me}::uuid, ${countryOf(viewer?.timeZone)}::text)) AS seen,
        coalesce((SELECT jsonb_agg(t.item) FROM list_film_threads(${me}::uuid, at.slug, ${THREADS_MOST}::int) t), '[]') AS threads,
        coalesce((SELECT jsonb_agg(l.item) FROM lists_with_film(${me}::uuid, at.slug, ${LISTS_MOST}::int) l), '[]') AS lists,
        ${viewer ? Prisma.sql`is_on_watchlist(${viewer.id}::uuid, at.slug)` : Prisma.sql`NULL::boolean`} AS "isOnWatchlist"
        FROM at, read_film(at.slug) f`,
    readBeside(slug),
  ]);
  const [row] = rows.parse(found);
  assertFound(row, NO_FILM);
  assertFound(beside, NO_FILM);
  const { seen, ...shown } = row;
  return { ...shown, beside: { ...beside, ...seen } };
}
