"use client";
import type { FilmCard } from "@/lib/films/schema";
import { FilmsOn } from "./films-on";

/** The films that come after those of a page of the catalogue. */
export function MoreFilms({ path, cursor }: { path: string; cursor: string | null }) {
  return <FilmsOn path={path} cursor={cursor} filmOf={(film: FilmCard) => film} />;
}
