import type { Metadata } from "next";
import { entryHref } from "@/lib/films/diary/entry-href";
import type { Entry } from "@/lib/films/diary/schema";
import { env } from "@/lib/platform/env";
import { excerpt } from "@/lib/platform/markdown/excerpt";
import { renderMarkdown } from "@/lib/platform/markdown/render-markdown";

/** How a viewing is called: “Ada Lovelace on Black Girl (1966)”. */
export function reviewTitle({ author, film }: Pick<Entry, "author" | "film">): string {
  return `${author.name} on ${film.title} (${film.year})`;
}

/** A viewing for other sites: of one that gives away what happens, no word. Search engines look at reviews. */
export function describeReview(entry: Entry): Metadata {
  const { id, review, hasSpoilers, visibility } = entry;
  const title = reviewTitle(entry);
  const description =
    review && !hasSpoilers ? excerpt(renderMarkdown(review, "message").text, 160) : `${title}, on Lumo.`;
  return {
    title,
    description,
    alternates: { canonical: entryHref(id) },
    ...(review === null || visibility !== "everyone" ? { robots: { index: false } } : {}),
    openGraph: {
      type: "article",
      title,
      description,
      url: entryHref(id),
      images: [
        visibility === "everyone"
          ? { url: `${entryHref(id)}/picture.png`, width: 1200, height: 630, alt: title }
          : { url: "/og.png", width: 1200, height: 630, alt: "Lumo" },
      ],
    },
    twitter: { card: "summary_large_image" },
  };
}

/** The same as schema.org says it; nothing of what is no review. */
export function reviewForMachines(entry: Entry): Record<string, unknown> | null {
  const { id, film, author, review, rating, hasSpoilers, createdAt } = entry;
  if (review === null || hasSpoilers) return null;
  const home = env().APP_URL;
  return {
    "@type": "Review",
    url: `${home}${entryHref(id)}`,
    datePublished: createdAt,
    reviewBody: renderMarkdown(review, "message").text,
    author: { "@type": "Person", name: author.name, url: `${home}/members/${author.handle}` },
    itemReviewed: {
      "@type": "Movie",
      name: film.title,
      url: `${home}/films/${film.slug}`,
      datePublished: String(film.year),
      director: film.directors.map((name) => ({ "@type": "Person", name })),
    },
    ...(rating !== null && {
      reviewRating: { "@type": "Rating", ratingValue: rating, bestRating: 5, worstRating: 0.5 },
    }),
  };
}
