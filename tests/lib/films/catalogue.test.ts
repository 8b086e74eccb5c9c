import { expect, test } from "vitest";
import { filmSlug } from "@/lib/films/film-slug";
import { GENRES } from "@/lib/films/genres";
import { languageName } from "@/lib/films/names";
import { slugOf } from "@/lib/platform/slug";
import { demoFilms } from "@/prisma/seed/films/all";

const region = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
/** Films the facts of which are not what they should be, by name. */
const wrong = (isWrong: (film: (typeof demoFilms)[number]) => boolean) =>
  demoFilms.filter(isWrong).map(({ title, year }) => `${title} (${year})`);
const isTidy = (text: string) =>
  text === text.trim() && text === text.normalize("NFC") && !text.includes("  ");

test("every film that ships says what it is, in the shape the catalogue keeps", () => {
  expect(wrong(({ year }) => !Number.isInteger(year) || year < 1895 || year > 2026)).toEqual([]);
  expect(wrong(({ minutes }) => !Number.isInteger(minutes) || minutes < 1 || minutes > 600)).toEqual([]);
  expect(wrong(({ genres }) => genres.length === 0 || genres.some((genre) => !(genre in GENRES)))).toEqual(
    [],
  );
  expect(
    wrong(({ countries }) => countries.length === 0 || countries.some((code) => !region.of(code))),
  ).toEqual([]);
  expect(
    wrong(({ languages }) => languages.length === 0 || languages.some((code) => languageName(code) === code)),
  ).toEqual([]);
  expect(
    wrong(({ synopsis }) => synopsis.length < 40 || synopsis.length > 200 || !/[.?!]$/.test(synopsis)),
  ).toEqual([]);
  expect(
    wrong(({ directors, cast }) => directors.length === 0 || directors.length > 4 || cast.length > 6),
  ).toEqual([]);
  expect(wrong(({ title, originalTitle }) => title === "" || title === originalTitle)).toEqual([]);
  expect(
    wrong(({ title, originalTitle, synopsis, directors, cast }) =>
      [title, originalTitle ?? "", synopsis, ...directors, ...cast].some((text) => !isTidy(text)),
    ),
  ).toEqual([]);
  expect(
    wrong(({ directors, cast }) => [directors, cast].some((named) => new Set(named).size < named.length)),
  ).toEqual([]);
});

test("no two films and no two people share an address", () => {
  const films = demoFilms.map(({ title, year }) => filmSlug(title, year));
  expect(films.filter((slug, at) => films.indexOf(slug) !== at)).toEqual([]);
  expect(films.filter((slug) => slug.length > 80 || !/-\d{4}$/.test(slug))).toEqual([]);
  const names = [...new Set(demoFilms.flatMap(({ directors, cast }) => [...directors, ...cast]))];
  const people = names.map((name) => slugOf(name, "somebody"));
  expect(people.filter((slug, at) => people.indexOf(slug) !== at)).toEqual([]);
});

test("the programme is the world's: every decade, seventy countries, and much of it from outside Europe and North America", () => {
  const decades = new Set(demoFilms.map(({ year }) => Math.floor(year / 10) * 10));
  expect([...decades].sort()).toEqual([
    1900, 1910, 1920, 1930, 1940, 1950, 1960, 1970, 1980, 1990, 2000, 2010, 2020,
  ]);
  expect(new Set(demoFilms.flatMap(({ countries }) => countries)).size).toBeGreaterThanOrEqual(70);
  const west = new Set(
    "AT BA BE BG BY CH CZ DE DK EE ES FI FR GB GE GR HR HU IE IS IT LT LU LV MK NL NO PL PT RO RS RU SE SI SK UA XK US CA".split(
      " ",
    ),
  );
  const elsewhere = demoFilms.filter(({ countries }) => !west.has(countries[0] ?? ""));
  expect(elsewhere.length / demoFilms.length).toBeGreaterThan(0.35);
});

test("long titles are cut between words, and a title of one letter is an address, too", () => {
  expect(filmSlug("M", 1931)).toBe("m-1931");
  expect(filmSlug("8½", 1963)).toBe("8-half-1963");
  expect(filmSlug("Jeanne Dielman, 23, quai du Commerce, 1080 Bruxelles", 1975)).toBe(
    "jeanne-dielman-23-quai-du-commerce-1080-1975",
  );
  expect(filmSlug("Yılmaz ve Đuro", 2000)).toBe("yilmaz-ve-duro-2000");
});
