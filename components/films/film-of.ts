import "server-only";
import { permanentRedirect } from "next/navigation";
import { cache } from "react";
import { openFilm } from "@/lib/films/open-film";
import { getFilmPerson } from "@/lib/films/queries";
import { type Shelf, shelf } from "@/lib/films/reviews/schema";
import { slugRef } from "@/lib/platform/slug-ref";
import { orNotFound, pageViewer } from "@/lib/web/page";

const refOf = (slug: string) => slugRef.safeParse(slug.toLowerCase()).data ?? "-";

/** A film and what is said about it, read once for the page and its title; one in capitals moves to its own address. */
export const filmOf = cache(async (slug: string, shelf: Shelf) => {
  const viewer = await pageViewer();
  const opened = await orNotFound(openFilm(viewer, refOf(slug), shelf));
  if (opened.film.slug !== slug) permanentRedirect(`/films/${opened.film.slug}`);
  return { viewer, ...opened };
});

/** The reviews an address asks for; what makes no sense there is the most liked. */
export const shelfOf = (asked: string | string[] | undefined): Shelf =>
  shelf.safeParse(asked).data ?? "popular";

/** Somebody who made films, likewise. */
export const filmPersonOf = cache(async (slug: string) => {
  const person = await orNotFound(getFilmPerson(refOf(slug)));
  if (person.slug !== slug) permanentRedirect(`/films/people/${person.slug}`);
  return person;
});
