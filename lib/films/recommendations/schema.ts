import { z } from "zod";
import { only } from "@/lib/platform/address-part";
import { PAGE } from "@/lib/platform/pagination";
import { genres } from "../genres";
import { filmCard, similarFilm } from "../schema";

const AT_FIRST = 5;

const shelf = z.object({
  genre: z.enum(genres, { error: "There is no such genre." }).optional(),
  decade: z.coerce
    .number()
    .int()
    .min(1870)
    .max(2190)
    .multipleOf(10, "A decade begins with a year like 1960.")
    .optional(),
  /** Only what is on one of the asker's services. */
  watch: z.literal("mine", { error: "mine, or nothing." }).optional(),
});
export type RecommendationShelf = z.output<typeof shelf>;
export const recommendationsQuery = shelf.extend({
  limit: z.coerce.number().int().min(1).max(PAGE.max).default(AT_FIRST),
});
export type RecommendationsQuery = z.output<typeof recommendationsQuery>;
/** What the address of the page says. */
export const recommendationsPage = z.object({
  genre: only(shelf.shape.genre),
  decade: only(shelf.shape.decade),
  watch: only(shelf.shape.watch),
});

const named = z.object({ slug: z.string(), title: z.string() });
/** A film for somebody, and all there is to say why. */
export const recommendation = filmCard.extend({
  because: z.object({
    /** Its director, where they love several films of theirs or have one among their favourites. */
    director: z.string().nullable(),
    /** Films they love that people love together with it, two at most. */
    films: z.array(named),
    /** Whether it is liked by the same people as films of theirs. */
    isShared: z.boolean(),
    /** A film they love that it is like, and what the two share. */
    kin: z.object({ film: named, because: similarFilm.shape.because }).nullable(),
    /** Of the genres they love most, those it has. */
    genres: z.array(z.enum(genres)),
  }),
});
export type Recommendation = z.output<typeof recommendation>;

export const recommendations = z.object({
  items: z.array(recommendation),
  /** Whether anything is known of what they like: without that nothing is recommended. */
  hasTaste: z.boolean(),
  hasServices: z.boolean(),
  /** Films they put aside, the latest first. */
  aside: z.array(filmCard),
});
export type Recommendations = z.output<typeof recommendations>;
