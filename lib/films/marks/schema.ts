import { z } from "zod";
import { filmCard, filmParams } from "../schema";

/** Half a star to five. */
export const stars = z.coerce
  .number({ error: "Half a star to five." })
  .min(0.5, "Half a star to five.")
  .max(5, "Half a star to five.")
  .multipleOf(0.5, "Stars come in halves.");

/** What is not named stays as it is; a rating of null is none. */
export const markInput = z.strictObject({
  watched: z.boolean({ error: "Watched, or not." }).optional(),
  liked: z.boolean({ error: "Liked, or not." }).optional(),
  rating: stars.nullable().optional(),
});
export const markFilmInput = markInput.extend(filmParams.shape);
export type MarkFilmInput = z.output<typeof markFilmInput>;

export const mark = z.object({
  rating: z.number().nullable(),
  liked: z.boolean(),
  watched: z.boolean(),
  /** How many there are in the diary, and the latest of them with a day. */
  viewings: z.int(),
  lastWatchedOn: z.string().nullable(),
});
export type Mark = z.output<typeof mark>;

/** A film, and what the viewer thinks of it. */
export const markedFilm = filmCard.extend({ mark });
export type MarkedFilm = z.output<typeof markedFilm>;
