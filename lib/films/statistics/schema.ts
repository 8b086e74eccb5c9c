import { z } from "zod";
import { day } from "@/lib/platform/day";
import { month } from "../diary/schema";
import { genres } from "../genres";
import { filmCard } from "../schema";

const year = z.coerce.number().int().min(1900, "A year is written as in 2026.").max(2200);

/** A year, a month, from one day to another, or of all time. */
export const statisticsQuery = z
  .object({ year: year.optional(), month: month.optional(), from: day.optional(), to: day.optional() })
  .refine(
    ({ year: one, month: other, from, to }) =>
      [one, other, from ?? to].filter((said) => said !== undefined).length <= 1,
    "Say a year, a month, or from when to when: one of them.",
  )
  .refine(({ from, to }) => !from || !to || from <= to, "The last day comes before the first.");
export type StatisticsQuery = z.output<typeof statisticsQuery>;

/** The `{year}` of an address. */
export const yearRef = z
  .string()
  .regex(/^(19|20|21)\d\d$/)
  .transform(Number);

/** How many films are of a kind, and what they are rated on average, in stars. */
const share = z.object({ key: z.string(), films: z.int(), mean: z.number().nullable() });
export type Share = z.output<typeof share>;
const person = z.object({ slug: z.string(), name: z.string(), films: z.int(), mean: z.number().nullable() });
export type Counted = z.output<typeof person>;
/** Whose films they watched most, two or more; and whose they rate best, of those with some ratings. */
const people = z.object({ most: z.array(person), best: z.array(person) });
const seen = z.object({
  /** Of the viewing. */
  id: z.uuid(),
  film: filmCard,
  watchedOn: z.string().nullable(),
  rating: z.number().nullable(),
});
export type Seen = z.output<typeof seen>;
const parting = filmCard.extend({ rating: z.number(), community: z.number() });
export type Parting = z.output<typeof parting>;

export const statistics = z.object({
  films: z.int(),
  viewings: z.int(),
  minutes: z.int(),
  rewatches: z.int(),
  reviews: z.int(),
  liked: z.int(),
  rated: z.int(),
  /** In stars; that of the community is of the same films. */
  mean: z.number().nullable(),
  communityMean: z.number().nullable(),
  /** Films by stars, from half a star to five. */
  ratings: z.array(z.int()).length(10),
  /** All that have viewings, whatever period was asked for. */
  years: z.array(z.object({ year: z.int(), viewings: z.int() })),
  /** Those with viewings. */
  months: z.array(z.object({ month: z.string(), viewings: z.int() })),
  /** Monday first. */
  weekdays: z.array(z.int()).length(7),
  /** Those with viewings; none where the period is longer than a year. */
  days: z.array(z.object({ day: z.string(), viewings: z.int() })),
  /** The longest run of days with a film on each. */
  streak: z.object({ days: z.int(), from: z.string(), until: z.string() }).nullable(),
  first: seen.nullable(),
  last: seen.nullable(),
  /** The tenth viewing in the diary, the fiftieth, each hundredth. */
  milestones: z.array(seen.extend({ nth: z.int() })),
  /** The review that is liked most; its words, unless they give the film away. */
  review: seen.extend({ likes: z.int(), words: z.string().nullable() }).nullable(),
  genres: z.array(share.extend({ key: z.enum(genres) })),
  countries: z.array(share),
  languages: z.array(share),
  /** By their first year. */
  decades: z.array(share),
  countryCount: z.int(),
  languageCount: z.int(),
  directors: people,
  actors: people,
  longest: filmCard.extend({ minutes: z.int() }).nullable(),
  oldest: filmCard.nullable(),
  /** Watched more often than any other. */
  again: filmCard.extend({ times: z.int() }).nullable(),
  /** Four stars and more, six at most. */
  best: z.array(filmCard.extend({ rating: z.number() })),
  /** The film they like so much more than everybody else, and so much less. */
  kinder: parting.nullable(),
  harsher: parting.nullable(),
});
export type Statistics = z.output<typeof statistics>;
