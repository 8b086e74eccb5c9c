"use server";
import { redirect } from "next/navigation";
import { isHeld } from "@/lib/moderation/held/schema";
import { action } from "@/lib/web/action";
import { addFilm } from "./add-film";
import { addFromTmdb } from "./add-from-tmdb";
import { correctFilm } from "./correct-film";
import { mergeFilms } from "./merge-films";
import { addFromTmdbInput, addInput, correctInput, mergeInput } from "./schema";

export const submitNewFilm = action(addInput, async (actor, input) => {
  const added = await addFilm(actor, input);
  redirect(isHeld(added) ? `/held#held-${added.id}` : `/films/${added.slug}`);
});
export const submitTmdbFilm = action(addFromTmdbInput, async (actor, input) => {
  const { slug } = await addFromTmdb(actor, input);
  redirect(`/films/${slug}`);
});
export const submitCorrection = action(correctInput, async (actor, input) => {
  const { slug } = await correctFilm(actor, input);
  redirect(`/films/${slug}`);
});
export const submitMerge = action(mergeInput, async (actor, input) => {
  const { slug } = await mergeFilms(actor, input);
  redirect(`/films/${slug}`);
});
