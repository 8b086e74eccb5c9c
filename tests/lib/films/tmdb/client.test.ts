import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { askTmdb, TmdbAway } from "@/lib/films/tmdb/ask-tmdb";
import { factsOf } from "@/lib/films/tmdb/facts-of";
import { readTmdbFilm, readTmdbProviders, searchTmdb, trendingOnTmdb } from "@/lib/films/tmdb/queries";
import { tmdbPage } from "@/lib/films/tmdb/schema";
import { env } from "@/lib/platform/env";
import { emptyRedis } from "@/tests/support/empty-redis";
import { calmTmdb, startTmdb, stopTmdb, TMDB_KEY, tmdb } from "@/tests/support/tmdb-stand-in";
import { blackGirl, mandabi, moolaade } from "./films";

vi.hoisted(() => {
  process.env.TMDB_API_URL = "http://tmdb.example/3/";
  process.env.TMDB_API_KEY = "0123456789abcdef0123456789abcdef";
});
vi.mock("@/lib/platform/fetch-outside", async (original) =>
  (await import("@/tests/support/tmdb-stand-in")).reachTmdb(original),
);

beforeAll(startTmdb);
afterAll(stopTmdb);
let nth = 0;
beforeEach(async () => {
  await emptyRedis();
  calmTmdb();
  tmdb.films = [blackGirl, mandabi, moolaade];
  // What this process keeps for a second is of the test before.
  nth += 1;
});
const ask = (patience = 3_000) =>
  askTmdb({ path: "search/movie", query: { query: "mandabi", nth }, shape: tmdbPage, patience });

describe("what is asked of TMDB", () => {
  test("is found by title and year, and read with who made it", async () => {
    expect(await searchTmdb("noire de", 1966)).toMatchObject([
      { id: 1, title: "Black Girl", release_date: 1966 },
    ]);
    expect(tmdb.asked).toEqual(["search/movie?query=noire+de&year=1966&include_adult=false"]);
    expect(await readTmdbFilm(1)).toMatchObject({ credits: { crew: [{ name: "Ousmane Sembène" }, {}] } });
    expect(await readTmdbFilm(404)).toBeNull();
  });

  test("is read page after page, as many as wanted", async () => {
    expect((await trendingOnTmdb(3)).map(({ id }) => id)).toEqual([1, 2, 3]);
    expect(tmdb.asked).toEqual(["trending/movie/day?page=1", "trending/movie/day?page=2"]);
  });

  test("is asked once a day", async () => {
    await ask();
    await ask();
    expect(tmdb.asked).toHaveLength(1);
  });

  test("says where a film can be seen", async () => {
    tmdb.providers[1] = {
      PT: { link: "https://x.example", flatrate: [{ provider_id: 8, provider_name: "Filmin" }] },
    };
    expect(await readTmdbProviders(1)).toMatchObject({
      results: { PT: { flatrate: [{ provider_name: "Filmin" }] } },
    });
  });

  test("may be asked with a read access token instead of a key", async () => {
    Object.assign(env(), { TMDB_API_KEY: "eyJhbGciOiJIUzI1NiJ9.e30.s" });
    expect((await ask())?.results).toHaveLength(1);
    Object.assign(env(), { TMDB_API_KEY: TMDB_KEY });
  });
});

describe("when TMDB does not answer as it should", () => {
  test("one who is told to wait waits so long, and asks again", async () => {
    tmdb.moods = [{ status: 429, headers: { "retry-after": "1" } }];
    const begun = Date.now();
    expect((await ask())?.results).toHaveLength(1);
    expect(Date.now() - begun).toBeGreaterThanOrEqual(990);
    expect(tmdb.asked).toHaveLength(2);
  });

  test("an error of theirs is asked about again after growing pauses", async () => {
    tmdb.moods = [{ status: 500 }, { status: 503 }];
    const begun = Date.now();
    expect((await ask(10_000))?.results).toHaveLength(1);
    expect(Date.now() - begun).toBeGreaterThanOrEqual(1_490);
  });

  test("nobody waits longer than they have patience, and nothing of it is kept", async () => {
    tmdb.moods = [{ status: 200, body: "{}", delayMs: 2_000 }];
    const begun = Date.now();
    await expect(ask(300)).rejects.toBeInstanceOf(TmdbAway);
    expect(Date.now() - begun).toBeLessThan(1_500);
    expect((await ask())?.results).toHaveLength(1);
  });

  test("an answer that is not JSON, or not what was asked for, is none", async () => {
    for (const body of ["<html>", '{"results":"many"}', '{"results":[{"id":-1}]}', ""]) {
      tmdb.moods = [{ status: 200, body }];
      await expect(ask(), body).rejects.toBeInstanceOf(TmdbAway);
    }
  });

  test("a key that is not taken is not tried again; a search finds nothing, and says nothing", async () => {
    tmdb.moods = [{ status: 401 }, { status: 401 }];
    await expect(ask()).rejects.toBeInstanceOf(TmdbAway);
    expect(await searchTmdb("mandabi")).toEqual([]);
    expect(tmdb.asked).toHaveLength(2);
  });

  test("there may be no key at all: nobody is asked", async () => {
    Object.assign(env(), { TMDB_API_KEY: undefined });
    expect(await searchTmdb("black girl", 1966)).toEqual([]);
    await expect(readTmdbFilm(2)).rejects.toBeInstanceOf(TmdbAway);
    expect(tmdb.asked).toEqual([]);
    Object.assign(env(), { TMDB_API_KEY: TMDB_KEY });
  });
});

test("a film's facts come in the shape of the catalogue, and what does not fit stays out", async () => {
  const details = await readTmdbFilm(3);
  expect(details && factsOf(details)).toEqual({
    tmdbId: 3,
    title: "Moolaadé",
    originalTitle: null,
    year: 2004,
    minutes: 124,
    genres: ["drama"],
    countries: ["SN", "BF"],
    languages: ["bm", "fr", "zxx"],
    overview: expect.stringMatching(/^A woman.*\.$/),
    popularity: 4.5,
    directors: [{ tmdbId: 11, name: "Ousmane Sembène" }],
    cast: [
      { tmdbId: 21, name: "Fatoumata Coulibaly" },
      { tmdbId: 22, name: "Maïmouna Hélène Diarra" },
    ],
  });
});
