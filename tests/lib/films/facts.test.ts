import { expect, test } from "vitest";
import { demoFilms } from "@/prisma/seed/films/all";

/** Without accents, signs and the order of the words, which is how one person comes to be two. */
const plain = (name: string) =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .toSorted()
    .join(" ");
const called = (films: typeof demoFilms) => films.map(({ title, year }) => `${title} (${year})`);

const credits = demoFilms.flatMap(({ year, directors, cast }) =>
  [...new Set([...directors, ...cast])].map((name) => ({ name, year })),
);

test("nobody is written in two ways", () => {
  const names = [...new Set(credits.map(({ name }) => name))].map((name) => ({ name, letters: plain(name) }));
  const alike = names.flatMap((one, at) =>
    names
      .slice(at + 1)
      .filter(({ letters }) => isAlmost(one.letters, letters))
      .map(({ name }) => `${one.name} / ${name}`),
  );
  // Two people each.
  expect(alike).toEqual(["Kirk Douglas / Douglas Sirk", "Ossie Davis / Essie Davis"]);
});

test("nobody made films for longer than people do", () => {
  const years = Map.groupBy(credits, ({ name }) => name);
  const spans = [...years].map(([name, all]) => ({
    name,
    span: Math.max(...all.map(({ year }) => year)) - Math.min(...all.map(({ year }) => year)),
  }));
  expect(spans.filter(({ span }) => span > 60)).toEqual([]);
});

test("films began to speak when they did, and a silent one has no language", () => {
  const isSilent = ({ languages }: (typeof demoFilms)[number]) => languages.includes("zxx");
  expect(called(demoFilms.filter((film) => !isSilent(film) && film.year < 1929))).toEqual([]);
  expect(called(demoFilms.filter((film) => isSilent(film) && film.languages.length > 1))).toEqual([]);
  expect(called(demoFilms.filter((film) => isSilent(film) && film.year > 1936))).toEqual([
    "Meshes of the Afternoon (1943)",
    "Flow (2024)",
  ]);
});

test("no fact is said twice of a film, and no story of two", () => {
  const twice = (all: readonly string[]) => new Set(all).size < all.length;
  expect(
    called(
      demoFilms.filter(({ genres, countries, languages }) => [genres, countries, languages].some(twice)),
    ),
  ).toEqual([]);
  expect(twice(demoFilms.map(({ synopsis }) => synopsis))).toBe(false);
});

test("what is shorter than half an hour was made when films were, or is known for it", () => {
  const short = demoFilms.filter(({ minutes, year }) => minutes < 30 && year > 1920);
  expect(called(short)).toEqual([
    "Meshes of the Afternoon (1943)",
    "La Jetée (1962)",
    "The House Is Black (1963)",
  ]);
});

/** Whether one letter more, less or other makes one of the other. */
function isAlmost(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < 8 || Math.abs(one.length - other.length) > 1) return one === other;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  const rests = [one.slice(at), other.slice(at)] as const;
  return (
    rests[0] === rests[1].slice(1) ||
    rests[0].slice(1) === rests[1] ||
    rests[0].slice(1) === rests[1].slice(1)
  );
}
