import type { PrismaClient } from "@/generated/prisma/client";
import { filmSlug } from "@/lib/films/film-slug";
import { newId } from "@/lib/platform/ids";
import { slugOf } from "@/lib/platform/slug";
import type { DemoFilm } from "./films/read-reel";

/** Puts films on the shelf, with everybody who made them. */
export async function seedFilms(db: PrismaClient, given: readonly DemoFilm[]): Promise<number> {
  const names = new Set(given.flatMap(({ directors, cast }) => [...directors, ...cast]));
  const people = new Map(
    [...names].map((name) => [name, { id: newId(), name, slug: slugOf(name, "somebody") }]),
  );
  const films = given.map((film) => ({ id: newId(), ...film }));
  await db.filmPerson.createMany({ data: [...people.values()] });
  await db.film.createMany({
    data: films.map(({ directors: _, cast: __, ...facts }) => ({
      ...facts,
      slug: filmSlug(facts.title, facts.year),
    })),
  });
  const credits = (filmId: string, job: string, named: string[]) =>
    named.flatMap((name, position) => {
      const person = people.get(name);
      return person ? [{ filmId, personId: person.id, job, position }] : [];
    });
  await db.filmCredit.createMany({
    data: films.flatMap(({ id, directors, cast }) => [
      ...credits(id, "director", directors),
      ...credits(id, "cast", cast),
    ]),
  });
  return films.length;
}
