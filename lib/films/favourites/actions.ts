"use server";
import { redirect } from "next/navigation";
import { z } from "zod";
import { action } from "@/lib/web/action";
import { filmSaidText } from "../schema";
import { chooseFavourites } from "./choose-favourites";
import { FAVOURITES_MOST } from "./limits";

const said = filmSaidText.default("");
const fields = z
  .object({ first: said, second: said, third: said, fourth: said })
  .transform(({ first, second, third, fourth }) => ({
    films: [first, second, third, fourth].filter((title) => title !== ""),
  }));
/** Those that are ticked, and one that is typed. */
const picked = z
  .object({
    film: z
      .union([filmSaidText, z.array(filmSaidText)])
      .default([])
      .transform((all) => [all].flat()),
    other: said,
  })
  .transform(({ film, other }) => ({ films: [...film, other].filter((title) => title !== "") }))
  .refine(({ films }) => films.length > 0, { error: "Choose a film you love first.", path: ["other"] })
  .refine(({ films }) => films.length <= FAVOURITES_MOST, { error: "Four films at most.", path: ["other"] });

export const saveFavourites = action(fields, chooseFavourites, "Saved");

export const pickFavourites = action(picked, async (actor, input) => {
  await chooseFavourites(actor, input);
  redirect("/films/recommended");
});
