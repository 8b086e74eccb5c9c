import type { Metadata } from "next";
import type { FilmList } from "@/lib/films/lists/schema";
import { excerpt } from "@/lib/platform/markdown/excerpt";
import { renderMarkdown } from "@/lib/platform/markdown/render-markdown";
import { inFilms } from "./in-films";
import { listHref } from "./list-href";

/**
 * A list's title and words for other sites, without what stands folded as giving something away. What is not for everybody
 * stays out of search engines.
 */
export function describeList(list: FilmList): Metadata {
  const { title, owner, filmCount, visibility, description } = list;
  const words =
    excerpt(renderMarkdown(description, "message").text, 200) ||
    `A list of ${inFilms(filmCount)} by ${owner.name}.`;
  return {
    title: `${title} · a list by ${owner.name}`,
    description: words,
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
