import "server-only";
import { z } from "zod";
import { db } from "@/lib/platform/db";
import { assertFound } from "@/lib/platform/errors";
import { NO_FILM } from "./refusals";
import { type Film, type FilmPerson, film, filmPerson } from "./schema";

const filmRows = z.array(z.object({ item: film }));
const personRows = z.array(z.object({ item: filmPerson }));

/** A film with who made it and the others of its directors, by an address that it has or had. One round trip. */
export async function getFilm(slug: string): Promise<Film> {
  const [row] = filmRows.parse(await db.$queryRaw`SELECT item FROM read_film(film_address(${slug}))`);
  assertFound(row, NO_FILM);
  return row.item;
}

/** Somebody who made films, and which. One round trip. */
export async function getFilmPerson(slug: string): Promise<FilmPerson> {
  const [row] = personRows.parse(await db.$queryRaw`SELECT item FROM read_film_person(${slug})`);
  assertFound(row, "Nobody who made films is known by this address.");
  return row.item;
}
