import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { listChoices } from "@/lib/films/list-choices";
import { fillFilms } from "@/lib/films/tmdb/fill-films";
import { refreshFilms } from "@/lib/films/tmdb/refresh-films";
import { refreshProviders } from "@/lib/films/tmdb/refresh-providers";
import { refreshTrending } from "@/lib/films/tmdb/refresh-trending";

import { dropTags } from "@/lib/platform/cache";
import { closeDatabase } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { ada, castOnStage, grace } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { calmTmdb, startTmdb, stopTmdb, TMDB_KEY, tmdb } from "@/tests/support/tmdb-stand-in";
import { shelve } from "../shelf";
import { blackGirl, mandabi, moolaade } from "./films";

vi.hoisted(() => {
  process.env.TMDB_API_URL = "http://tmdb.example/3/";
  process.env.TMDB_API_KEY = "0123456789abcdef0123456789abcdef";
});
vi.mock("@/lib/platform/fetch-outside", async (original) =>
  (await import("@/tests/support/tmdb-stand-in")).reachTmdb(original),
);

castOnStage();
beforeAll(startTmdb);
beforeEach(async () => {
  calmTmdb();
  await shelve();
  // As another film of one year and name: it is not the one.
  const namesake = {
    ...blackGirl,
    id: 99,
    credits: { cast: [], crew: [{ id: 5, name: "Somebody Else", job: "Director" }] },
  };
  tmdb.films = [namesake, blackGirl, mandabi, moolaade];
});
afterEach(() => {
  Object.assign(env(), { TMDB_API_KEY: TMDB_KEY });
});
afterAll(async () => {
  await stopTmdb();
  await closeDatabase();
});

/** What was asked is kept a day. */
const emptyCache = () => dropTags(["tmdb"]);
const go = new AbortController().signal;
const filmAt = async (slug: string) =>
  (
    await asSuperuser(
      `SELECT tmdb_id, minutes, synopsis, tmdb_facts, tmdb_at, people FROM films WHERE slug = $1`,
      [slug],
    )
  )[0];
const longAgo = () =>
  asSuperuser("UPDATE films SET tmdb_at = now() - interval '40 days' WHERE tmdb_id IS NOT NULL");

describe("films of ours", () => {
  test("are found by title, year and director, and lent only what they lack", async () => {
    await asSuperuser("UPDATE films SET minutes = NULL, synopsis = '' WHERE slug = 'black-girl-1966'");
    await asSuperuser(
      "DELETE FROM film_credits k USING films f WHERE f.id = k.film_id AND f.slug = 'mandabi-1968' AND k.job = 'cast'",
    );
    await fillFilms(go);
    expect(await filmAt("black-girl-1966")).toMatchObject({
      tmdb_id: 1,
      minutes: 65,
      synopsis: "Diouana leaves Dakar for Antibes.",
      tmdb_facts: ["minutes", "synopsis"],
    });
    expect(await filmAt("mandabi-1968")).toMatchObject({
      tmdb_id: 2,
      minutes: 92,
      tmdb_facts: [],
      people: "Ousmane Sembène",
    });
    expect(await filmAt("a-touch-of-zen-1971")).toMatchObject({ tmdb_id: null, tmdb_at: expect.any(Date) });
    expect(await asSuperuser("SELECT tmdb_id FROM film_people WHERE slug = 'ousmane-sembene'")).toEqual([
      { tmdb_id: null },
    ]);
  });

  test("are not looked for again the same month, found or not", async () => {
    await fillFilms(go);
    tmdb.asked = [];
    await fillFilms(go);
    expect(tmdb.asked).toEqual([]);
  });

  test("are left as they are when TMDB goes away, and looked for by the next run", async () => {
    tmdb.moods = [{ status: 401 }];
    await fillFilms(go);
    expect(tmdb.asked).toHaveLength(1);
    expect(await asSuperuser("SELECT FROM films WHERE tmdb_at IS NOT NULL")).toEqual([]);
    await fillFilms(go);
    expect(await filmAt("mandabi-1968")).toMatchObject({ tmdb_id: 2 });
  });

  test("that owe a fact to TMDB follow it there; those of our own stay", async () => {
    await asSuperuser("UPDATE films SET synopsis = '' WHERE slug = 'black-girl-1966'");
    await fillFilms(go);
    await longAgo();
    await emptyCache();
    tmdb.films = [{ ...blackGirl, runtime: 70, overview: "Told anew." }];
    await refreshFilms(go);
    expect(await filmAt("black-girl-1966")).toMatchObject({ minutes: 59, synopsis: "Told anew." });
    expect((await filmAt("mandabi-1968"))?.tmdb_at).toEqual(expect.any(Date));
    tmdb.asked = [];
    await refreshFilms(go);
    expect(tmdb.asked).toEqual([]);
  });

  test("do without TMDB where there is no key", async () => {
    Object.assign(env(), { TMDB_API_KEY: undefined });
    await Promise.all([fillFilms(go), refreshFilms(go), refreshTrending(), refreshProviders(go)]);
    expect(tmdb.asked).toEqual([]);
  });
});

test("what the world talks about is noted in its order, and no longer when it talks of other things", async () => {
  await asSuperuser("UPDATE films SET tmdb_id = 1 WHERE slug = 'black-girl-1966'");
  await asSuperuser("UPDATE films SET tmdb_id = 2 WHERE slug = 'mandabi-1968'");
  await refreshTrending();
  const trending = () =>
    asSuperuser("SELECT slug, trending FROM films WHERE trending IS NOT NULL ORDER BY trending");
  expect(await trending()).toEqual([
    { slug: "black-girl-1966", trending: 2 },
    { slug: "mandabi-1968", trending: 3 },
  ]);
  expect((await listChoices()).trending.map(({ slug }) => slug)).toEqual(["black-girl-1966", "mandabi-1968"]);
  await emptyCache();
  tmdb.films = [mandabi];
  await refreshTrending();
  expect(await trending()).toEqual([{ slug: "mandabi-1968", trending: 1 }]);
});

test("where films can be seen is kept for the countries of those who mean to see them, with what came since", async () => {
  await asSuperuser("UPDATE films SET tmdb_id = 1 WHERE slug = 'black-girl-1966'");
  await asSuperuser(
    `INSERT INTO watchlist_items (member_id, film_id, position) SELECT m.id, f.id, 1 FROM films f, members m
      WHERE f.slug = 'black-girl-1966' AND m.id = ANY ($1::uuid[])`,
    [[ada.id, grace.id]],
  );
  await asSuperuser(
    `INSERT INTO preferences (member_id, time_zone, updated_at) VALUES ($1, 'Europe/Lisbon', now()), ($2, 'UTC', now())
       ON CONFLICT (member_id) DO UPDATE SET time_zone = excluded.time_zone`,
    [ada.id, grace.id],
  );
  const mubi = { provider_id: 11, provider_name: "MUBI", display_priority: 3 };
  const filmin = { provider_id: 63, provider_name: "Filmin", display_priority: 1 };
  tmdb.providers[1] = { PT: { flatrate: [mubi, filmin, mubi], rent: [mubi] }, FR: { flatrate: [mubi] } };
  await refreshProviders(go);
  const kept = () =>
    asSuperuser(
      "SELECT country, offer, name, since = seen_at AS came FROM film_providers ORDER BY offer, position",
    );
  expect(await kept()).toEqual([
    { country: "PT", offer: "rent", name: "MUBI", came: false },
    { country: "PT", offer: "stream", name: "Filmin", came: false },
    { country: "PT", offer: "stream", name: "MUBI", came: false },
  ]);
  await emptyCache();
  tmdb.providers[1] = { PT: { flatrate: [filmin], free: [mubi] } };
  await refreshProviders(go);
  expect(await kept()).toEqual([
    { country: "PT", offer: "free", name: "MUBI", came: true },
    { country: "PT", offer: "stream", name: "Filmin", came: false },
  ]);
});
