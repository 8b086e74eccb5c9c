import type { Metadata } from "next";
import type { FilmList } from "@/lib/films/lists/schema";
import { inFilms } from "./in-films";
import { listHref } from "./list-href";

/** A list's title and words for other sites. What is not for everybody stays out of search engines. */
export function describeList(list: FilmList): Metadata {
  const { title, owner, filmCount, visibility, description } = list;
  const words = description || `A list of ${inFilms(filmCount)} by ${owner.name}.`;
  return {
    title: `${title} · a list by ${owner.name}`,
    description: [...words].slice(0, 200).join(""),
    alternates: { canonical: listHref(list) },
    robots: visibility === "everyone" ? undefined : { index: false, follow: false },
    openGraph: {
      title,
      description: words,
      url: listHref(list),
      images: [
        visibility === "everyone"
          ? { url: `${listHref(list)}/picture.png`, width: 1200, height: 630, alt: title }
          : { url: "/og.png", width: 1200, height: 630, alt: "Lumo" },
      ],
    },
  };
}
