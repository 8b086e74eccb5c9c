import { z } from "zod";
import { filmCard, filmSaidText } from "../schema";
import { FAVOURITES_MOST } from "./limits";

export const favouritesInput = z.strictObject({
  /** By title, with or without the year, or by address, in the order in which they are shown. */
  films: z
    .array(filmSaidText)
    .transform((said) => said.filter((title) => title !== ""))
    .refine((said) => said.length <= FAVOURITES_MOST, "Four films at most."),
});
export type FavouritesInput = z.output<typeof favouritesInput>;

export const favouritesAnswer = z.object({ items: z.array(filmCard) });
