import { z } from "zod";

// What TMDB answers, as far as we read it. What it leaves out or empty is nothing.
const words = z
  .string()
  .nullish()
  .transform((value) => value?.trim() ?? "");
const release = words.transform((value) => (/^\d{4}-/.test(value) ? Number(value.slice(0, 4)) : null));
const popularity = z
  .number()
  .nullish()
  .transform((value) => value ?? 0);

const found = z.object({
  id: z.int().positive(),
  title: words,
  original_title: words,
  release_date: release,
  overview: words,
  popularity,
  adult: z.boolean().nullish(),
});
export const tmdbPage = z.object({ results: z.array(found).max(100), total_pages: z.int().nullish() });
export type TmdbFound = z.output<typeof found>;

const person = z.object({ id: z.int().positive(), name: words });
export const tmdbDetails = found.extend({
  runtime: z.number().nullish(),
  genres: z.array(z.object({ id: z.int() })).nullish(),
  origin_country: z.array(z.string()).nullish(),
  production_countries: z.array(z.object({ iso_3166_1: z.string() })).nullish(),
  original_language: words,
  spoken_languages: z.array(z.object({ iso_639_1: z.string() })).nullish(),
  credits: z
    .object({
      cast: z.array(person.extend({ order: z.int().nullish() })).nullish(),
      crew: z.array(person.extend({ job: words })).nullish(),
    })
    .nullish(),
});
export type TmdbDetails = z.output<typeof tmdbDetails>;

const offers = z
  .array(z.object({ provider_id: z.int(), provider_name: words, display_priority: z.int().nullish() }))
  .nullish();
/** Where a film can be seen, by country; it comes from JustWatch. */
export const tmdbProviders = z.object({
  results: z.record(
    z.string(),
    z.object({ link: words, flatrate: offers, free: offers, ads: offers, rent: offers, buy: offers }),
  ),
});
export type TmdbProviders = z.output<typeof tmdbProviders>;
