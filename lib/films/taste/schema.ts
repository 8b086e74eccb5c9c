import { z } from "zod";
import { filmCard } from "../schema";

/** So many films rated by both before a number says anything. */
export const TASTE_LEAST = 5;

const both = filmCard.extend({ yours: z.number(), theirs: z.number() });

/** How the viewer's taste and a member's go together. Ratings are stars. */
export const taste = z.object({
  /** Films both rated, and films both watched. */
  rated: z.int(),
  watched: z.int(),
  /** From 0, the opposite, over 50, nothing to do with each other, to 100. Null while they have rated too few of the same films. */
  match: z.int().nullable(),
  /** Four stars and more from both. */
  love: z.array(both),
  /** One and a half stars apart or more, the furthest first. */
  apart: z.array(both),
  /** What the other one loves and the viewer has not watched. */
  forYou: z.array(filmCard.extend({ theirs: z.number() })),
});
export type Taste = z.output<typeof taste>;
