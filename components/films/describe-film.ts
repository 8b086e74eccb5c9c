import type { Metadata } from "next";
import { GENRES } from "@/lib/films/genres";
import { countryName } from "@/lib/films/names";
import type { FilmDesk } from "@/lib/films/reviews/schema";
import type { Film } from "@/lib/films/schema";
import { env } from "@/lib/platform/env";

/** A film's title, year and story for other sites. */
export function describeFilm({ slug, title, year, synopsis, directors }: Film): Metadata {
  const named = `${title} (${year})`;
  const description = synopsis || `A film by ${directors.join(", ")}.`;
  return {
    title: named,
    description,
    alternates: { canonical: `/films/${slug}` },
    openGraph: {
      type: "video.movie",
      title: named,
      description,
      url: `/films/${slug}`,
      images: [{ url: `/films/${slug}/picture.png`, width: 1200, height: 630, alt: named }],
    },
    twitter: { card: "summary_large_image" },
  };
}

/** The same as schema.org says it. */
export function filmFactsForMachines(film: Film, score: FilmDesk["score"]): Record<string, unknown> {
  const home = env().APP_URL;
  const person = ({ slug, name }: Film["cast"][number]) => ({
    "@type": "Person",
    name,
    url: `${home}/films/people/${slug}`,
  });
  return {
    "@type": "Movie",
    name: film.title,
    ...(film.originalTitle ? { alternateName: film.originalTitle } : {}),
    url: `${home}/films/${film.slug}`,
    image: `${home}/films/${film.slug}/picture.png`,
    datePublished: String(film.year),
    description: film.synopsis,
    genre: film.genres.map((genre) => GENRES[genre]),
    countryOfOrigin: film.countries.map((code) => ({ "@type": "Country", name: countryName(code) })),
    inLanguage: film.languages.filter((code) => code !== "zxx"),
    ...(film.minutes ? { duration: `PT${film.minutes}M` } : {}),
    director: film.directedBy.map(person),
    actor: film.cast.map(person),
    ...(score && {
      aggregateRating: {
        "@type": "AggregateRating",
        ratingValue: score.stars.toFixed(1),
        bestRating: 5,
        worstRating: 0.5,
        ratingCount: score.votes.reduce((sum, many) => sum + many, 0),
      },
    }),
  };
}
