import { newId } from "@/lib/platform/ids";
import { slugOf } from "@/lib/platform/slug";

type Person = { name: string; tmdbId?: number };

/** A film's facts as the database takes them: people with an id and an address each, should they be new. */
export function asSaid(film: { directors: Person[]; cast: Person[] } & Record<string, unknown>): string {
  return JSON.stringify({ ...film, directors: withIds(film.directors), cast: withIds(film.cast) });
}

/** Names that stand alone. */
export const asPeople = (names: readonly string[]): Person[] => names.map((name) => ({ name }));

const withIds = (people: Person[]) =>
  people.map((person) => ({
    ...person,
    id: newId(),
    slug: slugOf(person.name, person.tmdbId ? `person-${person.tmdbId}` : "somebody"),
  }));
