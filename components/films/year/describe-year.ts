import type { Metadata } from "next";
import { hoursOf } from "@/components/films/statistics/statistics-words";
import { inNumbers } from "@/components/profiles/in-numbers";
import type { Statistics } from "@/lib/films/statistics/schema";
import type { Profile } from "@/lib/profiles/schema";
import { yearHref, yearPicture } from "./year-href";

type Told = { profile: Profile; year: number; figures: Statistics | null };

/** A year in review for other sites, with its picture where everybody may see it. */
export function describeYear({ profile, year, figures }: Told): Metadata {
  const { handle, name, isPrivate } = profile;
  const title = `${name}’s ${year} in films`;
  const description = figures?.viewings
    ? `${inNumbers(figures.films, "film")}, ${inNumbers(hoursOf(figures.minutes), "hour")}, from ${inNumbers(figures.countryCount, "country", "countries")}.`
    : `What ${name} watched in ${year}.`;
  const picture = isPrivate || !figures?.viewings ? "/og.png" : yearPicture(handle, year);
  return {
    title,
    description,
    alternates: { canonical: yearHref(handle, year) },
    ...(isPrivate || !figures?.viewings ? { robots: { index: false } } : {}),
    openGraph: {
      type: "article",
      title,
      description,
      url: yearHref(handle, year),
      images: [{ url: picture, width: 1200, height: 630, alt: title }],
    },
    twitter: { card: "summary_large_image" },
  };
}
