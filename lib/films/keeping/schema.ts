import { z } from "zod";
import { clientId } from "@/lib/forum/threads/schema";
import { slugRef } from "@/lib/platform/slug-ref";
import { multiline, text } from "@/lib/platform/text";
import { countryCode, languageCode } from "../codes";
import { genres } from "../genres";
import { filmCard } from "../schema";

/** Several in one field, with commas between them, or a list. */
const several = z.union([
  text({ max: 2_000, label: "This" }).transform((all) => all.split(/[,\n]/)),
  z.array(text({ max: 120, label: "Each" })),
]);
const names = (most: number) =>
  several
    .transform((all) => [...new Set(all.map((name) => name.trim()).filter(Boolean))])
    .refine((all) => all.length <= most, `${most} at most.`)
    .refine((all) => all.every((name) => [...name].length <= 120), "A name has 120 characters at most.");
const codes = (what: string, codeOf: (said: string) => string | null) =>
  several.transform((all, { addIssue }) => {
    const said = all.map((each) => each.trim()).filter(Boolean);
    const unknown = said.find((each) => !codeOf(each));
    if (unknown) addIssue(`“${unknown}” is no ${what} that is known here. Say it in English, or its code.`);
    const found = [...new Set(said.flatMap((each) => codeOf(each) ?? []))];
    if (found.length > 8) addIssue("8 at most.");
    return found;
  });
const blank = (value: unknown) => (value === "" ? undefined : value);

/** What a film is, as somebody says it. */
export const filmInput = z.strictObject({
  title: text({ min: 1, max: 200, label: "The title" }),
  /** Where it differs from the title. */
  originalTitle: text({ max: 200, label: "The original title" })
    .default("")
    .transform((title) => title || null),
  year: z.coerce
    .number({ error: "The year it was first shown, like 1966." })
    .int()
    .min(1874, "Nothing was filmed before 1874.")
    .max(2100, "That is far ahead."),
  minutes: z
    .preprocess(
      blank,
      z.coerce
        .number({ error: "Minutes are a number." })
        .int()
        .min(1, "A minute at least.")
        .max(6_000, "6,000 minutes at most.")
        .optional(),
    )
    .transform((minutes) => minutes ?? null),
  genres: z
    .union([
      z.enum(genres).transform((only) => [only]),
      z.array(z.enum(genres)).max(5, "Five genres at most."),
    ])
    .default([]),
  countries: codes("country", countryCode).default([]),
  languages: codes("language", languageCode).default([]),
  directors: names(6).default([]),
  cast: names(12).default([]),
  synopsis: multiline({ max: 500, label: "What it is about" }).default(""),
});
export type FilmInput = z.output<typeof filmInput>;

export const correctInput = filmInput.extend({
  slug: slugRef,
  reason: text({ max: 300, label: "The reason" }).default(""),
});
export type CorrectInput = z.output<typeof correctInput>;

export const mergeBody = z.strictObject({
  /** The film that stays, by its address. */
  into: text({ min: 1, max: 300, label: "The film that stays" }).transform((said) =>
    said.replace(/^.*\/films\//, "").replace(/[/?#].*$/, ""),
  ),
  reason: text({ min: 1, max: 300, label: "The reason" }),
});
export const mergeInput = mergeBody.extend({ slug: slugRef });
export type MergeInput = z.output<typeof mergeInput>;

export const addInput = filmInput.extend({
  /** Sent twice is once. */
  clientId,
  /** Said by somebody who was shown the films of that name, and means another. */
  isAnother: z.union([z.boolean(), z.literal("on").transform(() => true)]).default(false),
});
export type AddInput = z.output<typeof addInput>;
export const addFromTmdbInput = z.strictObject({ tmdbId: z.coerce.number().pipe(z.int32().positive()) });
export type AddFromTmdbInput = z.output<typeof addFromTmdbInput>;

export const filmPlace = z.object({ slug: z.string() });
export type FilmPlace = z.output<typeof filmPlace>;

/** What somebody is about to add may be: here, or known to TMDB. */
export const alikeFilms = z.object({
  here: z.array(filmCard),
  onTmdb: z.array(
    z.object({
      tmdbId: z.int(),
      title: z.string(),
      originalTitle: z.string().nullable(),
      year: z.int().nullable(),
    }),
  ),
});
/** What it is called, as far as somebody remembers. */
export const alikeQuery = z.object({ title: text({ max: 200, label: "The title" }).default("") });
export type AlikeFilms = z.output<typeof alikeFilms>;
