import type { Actor } from "@/lib/auth/actor";
import { listRecommendations } from "@/lib/films/recommendations/list-recommendations";
import { recommendationsQuery } from "@/lib/films/recommendations/schema";
import { asSuperuser } from "@/tests/support/database";

/** So many films, each by a director of its own, of a country and a decade that come round again. */
export async function shelveMany(many: number): Promise<void> {
  await asSuperuser(
    `INSERT INTO films (id, slug, title, year, genres, countries, languages, directors)
       SELECT gen_random_uuid(), 'film-' || n, 'Film ' || n, 1950 + n % 7 * 10, ARRAY[CASE WHEN n % 2 = 0 THEN 'drama' ELSE 'comedy' END],
              ARRAY[(ARRAY['FR', 'JP', 'SN', 'BR'])[n % 4 + 1]], ARRAY['fr'], ARRAY['Director ' || n]
         FROM generate_series(1, $1::int) n`,
    [many],
  );
}

/** So many people who have been here for long. */
export async function admit(many: number): Promise<void> {
  await asSuperuser(
    `INSERT INTO members (id, handle, name, created_at, updated_at)
       SELECT gen_random_uuid(), 'guest-' || n, 'Guest ' || n, now() - interval '1 year', now() FROM generate_series(1, $1::int) n`,
    [many],
  );
}

type Said = { rating?: number; liked?: boolean; visibility?: string; is_doubted?: boolean };

/** What the n-th of these people thinks of the n-th film: eight half stars, or what is said. */
export async function rate(guest: number, films: readonly number[], said: Said = {}): Promise<void> {
  const { rating = 8, liked = false, visibility = "everyone", is_doubted: isDoubted = false } = said;
  await asSuperuser(
    `INSERT INTO film_marks (member_id, film_id, watched, rating, liked, visibility, is_doubted, rated_at, created_at, updated_at)
       SELECT m.id, f.id, true, $3, $4, $5, false, now(), now(), now() FROM members m, films f
        WHERE m.handle = 'guest-' || $1::int AND f.slug = ANY (SELECT 'film-' || unnest($2::int[]))
       ON CONFLICT (member_id, film_id) DO UPDATE SET rating = excluded.rating, updated_at = excluded.updated_at`,
    [guest, films, rating, liked, visibility],
  );
  if (isDoubted)
    await asSuperuser(
      "UPDATE film_marks k SET is_doubted = true FROM members m WHERE m.id = k.member_id AND m.handle = 'guest-' || $1::int",
      [guest],
    );
}

/** Guests from the first to the n-th rate the same films. */
export async function rateAlike(guests: number, films: readonly number[], said: Said = {}): Promise<void> {
  for (let guest = 1; guest <= guests; guest++) await rate(guest, films, said);
}

/** The neighbours of a film, the nearest first, by their numbers. */
export async function neighboursOf(film: number): Promise<number[]> {
  const found = await asSuperuser<{ slug: string }>(
    `SELECT o.slug FROM film_neighbours n JOIN films f ON f.id = n.film_id JOIN films o ON o.id = n.neighbour_id
      WHERE f.slug = 'film-' || $1::int ORDER BY n.likeness DESC, o.slug`,
    [film],
  );
  return found.map(({ slug }) => Number(slug.replace("film-", "")));
}

export const recommend = (who: Actor, query: Record<string, unknown> = {}) =>
  listRecommendations(who, recommendationsQuery.parse(query));
export const slugs = ({ items }: { items: { slug: string }[] }) => items.map(({ slug }) => slug);
