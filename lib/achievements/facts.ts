import { z } from "zod";

/** What a member has done, in numbers, as the database counts it. */
export const facts = z.object({
  viewings: z.int(),
  films: z.int(),
  countries: z.int(),
  languages: z.int(),
  genres: z.int(),
  decades: z.int(),
  /** Films from before 1930. */
  silents: z.int(),
  /** Films of more than three hours. */
  longFilms: z.int(),
  /** How often they watched the film they watched most. */
  sameFilm: z.int(),
  /** Films by the director they watched most of. */
  sameDirector: z.int(),
  reviews: z.int(),
  /** Likes that their reviews have. */
  reviewLikes: z.int(),
  /** With films on them. */
  lists: z.int(),
  /** Likes of their list that is liked most. */
  listLikes: z.int(),
  /** Questions of others that a post of theirs answered. */
  solved: z.int(),
  communities: z.int(),
  /** Events of theirs that took place with somebody else. */
  evenings: z.int(),
  followers: z.int(),
  /** Months of one year with a film. */
  months: z.int(),
  /** Days in a row with a film. */
  streak: z.int(),
});
export type Facts = z.output<typeof facts>;
