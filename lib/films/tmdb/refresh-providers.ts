import "server-only";
import { z } from "zod";
import { dropTags } from "@/lib/platform/cache";
import { now } from "@/lib/platform/clock";
import { jobsDb } from "@/lib/platform/db";
import { countryOf } from "../country-of";
import { readTmdbProviders } from "./queries";
import type { TmdbProviders } from "./schema";
import { whileItAnswers } from "./while-it-answers";

/** How many films a day; those asked about longest ago come first, so that each has its turn. */
const A_DAY = 500;
const WAYS = { stream: "flatrate", free: "free", ads: "ads", rent: "rent", buy: "buy" } as const;

const placeRows = z.array(z.object({ zone: z.string().nullable(), country: z.string().nullable() }));
const filmRows = z.array(z.object({ id: z.uuid(), slug: z.string(), tmdbId: z.int() }));

/** Asks where the films can be seen that somebody means to see, in the countries where those people live or watch. */
export async function refreshProviders(signal: AbortSignal): Promise<void> {
  const places = placeRows.parse(
    await jobsDb().$queryRaw`
      SELECT DISTINCT CASE WHEN s.country IS NULL THEN p.time_zone END AS zone, s.country
        FROM members m LEFT JOIN preferences p ON p.member_id = m.id LEFT JOIN film_settings s ON s.member_id = m.id
       WHERE EXISTS (SELECT FROM watchlist_items w WHERE w.member_id = m.id)`,
  );
  const countries = [
    ...new Set(places.flatMap(({ zone, country }) => country ?? countryOf(zone ?? undefined) ?? [])),
  ];
  if (countries.length === 0) return;
  const seen: string[] = [];
  await whileItAnswers(signal, wantedFilms, async ({ id, slug, tmdbId }) => {
    const offers = offersIn(countries, await readTmdbProviders(tmdbId));
    await jobsDb().$queryRaw`
      SELECT keep_film_providers(${id}::uuid, ${countries}::text[], ${JSON.stringify(offers)}::jsonb, ${now()}::timestamptz)::text`;
    seen.push(`film:${slug}`);
  });
  await dropTags(seen);
}

async function wantedFilms() {
  return filmRows.parse(
    await jobsDb().$queryRaw`
      SELECT f.id, f.slug, f.tmdb_id AS "tmdbId" FROM films f
       WHERE f.tmdb_id IS NOT NULL AND EXISTS (SELECT FROM watchlist_items w WHERE w.film_id = f.id)
       ORDER BY f.providers_at NULLS FIRST, f.id LIMIT ${A_DAY}::int`,
  );
}

function offersIn(countries: readonly string[], found: TmdbProviders | null) {
  return countries.flatMap((country) => {
    const there = found?.results[country];
    if (!there) return [];
    return Object.entries(WAYS).flatMap(([offer, way]) =>
      (there[way] ?? []).map(
        ({ provider_id: providerId, provider_name: name, display_priority: position }) => ({
          country,
          offer,
          providerId,
          name,
          position: position ?? 999,
        }),
      ),
    );
  });
}
