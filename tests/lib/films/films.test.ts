import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listChoices } from "@/lib/films/list-choices";
import { listSitemapFilms } from "@/lib/films/list-sitemap-films";
import { getFilm, getFilmPerson } from "@/lib/films/queries";
import { filmsPage, filmsQuery } from "@/lib/films/schema";
import { closeDatabase, roundTrips } from "@/lib/platform/db";
import { emptyTables } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { emptyRedis } from "@/tests/support/empty-redis";
import { list, shelve, titles } from "./shelf";

beforeAll(async () => {
  await emptyTables();
  await emptyRedis();
  await shelve();
});
afterAll(closeDatabase);

describe("a film", () => {
  test("is read with its people and the others of its director, at once", async () => {
    const before = roundTrips();
    const film = await getFilm("black-girl-1966");
    expect(roundTrips() - before).toBe(1);
    expect(film).toMatchObject({
      title: "Black Girl",
      originalTitle: "La Noire de…",
      year: 1966,
      minutes: 59,
      genres: ["drama"],
      countries: ["SN", "FR"],
      languages: ["fr"],
      directors: ["Ousmane Sembène"],
      directedBy: [{ slug: "ousmane-sembene", name: "Ousmane Sembène" }],
      cast: [{ slug: "mbissine-therese-diop", name: "Mbissine Thérèse Diop" }],
      sameDirector: [{ slug: "mandabi-1968", year: 1968, directors: ["Ousmane Sembène"] }],
    });
    await expect(getFilm("black-girl-1967")).rejects.toMatchObject({ code: "not_found" });
  });

  test("carries the names of its people when one is called otherwise or taken off it", async () => {
    await asSuperuser("UPDATE film_people SET name = 'King Hu Jinquan' WHERE slug = 'king-hu'");
    expect((await getFilm("a-touch-of-zen-1971")).directors).toEqual(["King Hu Jinquan"]);
    await asSuperuser(
      "DELETE FROM film_credits k USING film_people p WHERE p.id = k.person_id AND p.slug = 'hsu-feng'",
    );
    expect(
      await asSuperuser("SELECT people, directors FROM films WHERE slug = 'a-touch-of-zen-1971'"),
    ).toEqual([{ people: "King Hu Jinquan", directors: ["King Hu Jinquan"] }]);
  });
});

describe("somebody who made films", () => {
  test("is read with what they directed and what they are in, the newest first", async () => {
    const before = roundTrips();
    const varda = await getFilmPerson("agnes-varda");
    expect(roundTrips() - before).toBe(1);
    expect(varda.directed.map(({ slug }) => slug)).toEqual([
      "the-gleaners-and-i-2000",
      "cleo-from-5-to-7-1962",
    ]);
    expect(varda.actedIn.map(({ slug }) => slug)).toEqual(["the-gleaners-and-i-2000"]);
    await expect(getFilmPerson("nobody")).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("the catalogue", () => {
  test("stands in pages in three orders; an article is not what a title is sorted by", async () => {
    for (const [sort, all] of [
      ["newest", ["The Gleaners and I", "A Touch of Zen", "Mandabi", "Black Girl", "Cléo from 5 to 7"]],
      ["oldest", ["Cléo from 5 to 7", "Black Girl", "Mandabi", "A Touch of Zen", "The Gleaners and I"]],
      ["title", ["Black Girl", "Cléo from 5 to 7", "The Gleaners and I", "Mandabi", "A Touch of Zen"]],
    ] as const) {
      const before = roundTrips();
      const first = await list({ sort, limit: 2 });
      expect(roundTrips() - before).toBe(1);
      const second = await list({ sort, limit: 2, cursor: first.nextCursor });
      const third = await list({ sort, limit: 2, cursor: second.nextCursor });
      expect([first, second, third].flatMap(titles)).toEqual(all);
      expect(third.nextCursor).toBeNull();
    }
    await expect(list({ cursor: "bm90IG91cnM" })).rejects.toMatchObject({ code: "invalid" });
    const { nextCursor } = await list({ sort: "title", limit: 1 });
    await expect(list({ sort: "oldest", cursor: nextCursor })).rejects.toMatchObject({ code: "invalid" });
  });

  test("stands by how much the films are talked about, once that is known", async () => {
    expect((await listChoices()).knowsPopular).toBe(false);
    await asSuperuser("UPDATE films SET popularity = minutes / 7.0 WHERE minutes > 85");
    const first = await list({ sort: "popular", limit: 2 });
    const second = await list({ sort: "popular", limit: 2, cursor: first.nextCursor });
    expect([first, second].flatMap(titles).slice(0, 3)).toEqual([
      "A Touch of Zen",
      "Mandabi",
      "Cléo from 5 to 7",
    ]);
    expect(new Set([first, second].flatMap(titles)).size).toBe(4);
  });

  test("is narrowed down by what a film is, by several things at once", async () => {
    for (const [asked, found] of [
      [{ genre: "comedy" }, ["Mandabi"]],
      [{ country: "sn" }, ["Mandabi", "Black Girl"]],
      [{ language: "WO" }, ["Mandabi"]],
      [{ decade: "1960" }, ["Mandabi", "Black Girl", "Cléo from 5 to 7"]],
      [{ length: "long" }, ["A Touch of Zen"]],
      [{ length: "brief" }, ["The Gleaners and I", "Black Girl"]],
      [{ director: "agnes-varda" }, ["The Gleaners and I", "Cléo from 5 to 7"]],
      [{ genre: ["action", "history"] }, ["A Touch of Zen"]],
      [{ genre: ["comedy", "history"] }, []],
      [{ from: 1968 }, ["The Gleaners and I", "A Touch of Zen", "Mandabi"]],
      [{ from: "1966", to: "1968" }, ["Mandabi", "Black Girl"]],
      [{ director: "michel-legrand" }, []],
      [{ country: "FR", decade: 1960, genre: "drama", length: "feature" }, ["Mandabi", "Cléo from 5 to 7"]],
    ] as const)
      expect(titles(await list(asked)), JSON.stringify(asked)).toEqual(found);
  });

  test("refuses what is no genre, country, decade or length; the page leaves it out instead", () => {
    for (const wrong of [
      { genre: "musicals" },
      { genre: ["drama", "musicals"] },
      { genre: ["drama", "war", "crime", "horror", "music", "family"] },
      { from: "sixties" },
      { country: "Senegal" },
      { decade: 1965 },
      { length: "3h" },
      { limit: 51 },
    ])
      expect(filmsQuery.safeParse(wrong).success, JSON.stringify(wrong)).toBe(false);
    expect(filmsPage.parse({ genre: ["x", "war", "war", "crime"], from: "1", to: "1970" })).toMatchObject({
      genre: ["war", "crime"],
      from: undefined,
      to: 1970,
    });
    expect(
      filmsPage.parse({ genre: "x", country: ["sn", "fr"], decade: "1965", sort: "title" }),
    ).toMatchObject({
      country: "SN",
      sort: "title",
    });
  });

  test("says what there is to choose from, and how many of each", async () => {
    const choices = await listChoices();
    expect(choices.total).toBe(5);
    expect(choices.decades.map(({ value }) => value)).toEqual(["2000", "1970", "1960"]);
    expect(choices.countries).toContainEqual({ value: "SN", count: 2 });
    expect(choices.languages).toContainEqual({ value: "fr", count: 4 });
    const before = roundTrips();
    await listChoices();
    expect(roundTrips() - before).toBe(0);
  });

  test("is told to search engines, the newest first", async () => {
    expect((await listSitemapFilms(2)).map(({ slug }) => slug)).toEqual([
      "the-gleaners-and-i-2000",
      "a-touch-of-zen-1971",
    ]);
  });
});
