import { z } from "zod";
import { moment } from "@/lib/talk/schema";
import { filmCard, filmSaidText } from "../../schema";

export const SOURCES = ["letterboxd", "imdb", "trakt"] as const;
export type Source = (typeof SOURCES)[number];

export const importParams = z.object({ id: z.uuid("Not the id of an import.") });
export type ImportId = z.output<typeof importParams>;
export const importJob = z.object({ id: z.uuid(), memberId: z.uuid() });
export type ImportJob = z.output<typeof importJob>;

export const importView = z.object({
  id: z.uuid(),
  source: z.enum(SOURCES),
  fileName: z.string(),
  state: z.enum(["reading", "ready", "bringing", "done", "undoing", "undone", "failed"]),
  /** How many rows of what it is at just now. */
  done: z.int(),
  total: z.int(),
  createdAt: moment,
  endedAt: moment.nullable(),
  /** When others were let see what it brought. */
  shownAt: moment.nullable(),
});
export type ImportView = z.output<typeof importView>;

const many = z.record(z.string(), z.int());
export const importNumbers = z.object({
  /** Rows by kind that would come, and those that say what is here already. */
  comes: many,
  known: many,
  /** All rows, by kind and what became of them. */
  rows: many,
  films: z.object({ sure: z.int(), doubts: z.int(), missing: z.int(), skipped: z.int() }),
  /** Reviews that are too long, and viewings with too many tags. */
  long: z.int(),
  tagged: z.int(),
  /** Rows of the file that are about no film. */
  others: z.int(),
  /** How much of what it brought is for its member alone. */
  private: z.int(),
});
export type ImportNumbers = z.output<typeof importNumbers>;

export const importFilm = z.object({
  number: z.int(),
  title: z.string(),
  originalTitle: z.string().nullable(),
  year: z.int().nullable(),
  imdbId: z.string().nullable(),
  tmdbId: z.int().nullable(),
  /** What the file says of it, by kind. */
  kinds: many,
  /** Which it may be, the likeliest first. */
  guesses: z.array(filmCard),
});
export type ImportFilm = z.output<typeof importFilm>;

const whichFilm = importParams.extend({ number: z.coerce.number().int().min(1).max(1_000_000) });
/** A film by its address or its title; without one it is none that matters. */
export const decideInput = whichFilm.extend({
  film: filmSaidText.default(""),
  choice: z.string().max(100).default(""),
});
export type DecideInput = z.output<typeof decideInput>;

export const confirmInput = importParams.extend({
  /** What becomes of reviews that are too long. */
  long: z.enum(["shorten", "skip"], { error: "Shortened, or without their words." }).default("shorten"),
});
export type ConfirmInput = z.output<typeof confirmInput>;
