import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { whyRecommended } from "@/components/films/recommendations/why-recommended";
import { chooseFavourites } from "@/lib/films/favourites/choose-favourites";
import { bringBackFilm } from "@/lib/films/recommendations/bring-back-film";
import { countAllNeighbours } from "@/lib/films/recommendations/count-neighbours";
import { dismissFilm } from "@/lib/films/recommendations/dismiss-film";
import { putOnWatchlist } from "@/lib/films/watchlist/put-on-watchlist";
import { takeOffWatchlist } from "@/lib/films/watchlist/take-off-watchlist";
import { closeDatabase, roundTrips } from "@/lib/platform/db";
import { ada, castOnStage, grace } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { log, mark } from "../logbook";
import { shelve } from "../shelf";
import { admit, rateAlike, recommend, shelveMany, slugs } from "./cinema";

castOnStage();
afterAll(closeDatabase);

const reasons = async (who = ada) =>
  Object.fromEntries(
    (await recommend(who, { limit: 50 })).items.map(({ slug, because }) => [slug, whyRecommended(because)]),
  );

describe("from what others love", () => {
  beforeEach(async () => {
    await shelveMany(40);
    await admit(6);
    await rateAlike(6, [1, 2, 3]);
    await rateAlike(4, [4]);
    await countAllNeighbours();
  });

  test("films come that are loved together with those one loves, five at first, with why, in one round trip and then in none", async () => {
    expect(await recommend(ada)).toEqual({ items: [], hasTaste: false, hasServices: false, aside: [] });
    await mark(ada, "film-1", { rating: 5 });
    const before = roundTrips();
    const first = slugs(await recommend(ada));
    expect(first).toHaveLength(5);
    // The third, which fewer love.
    expect([first.slice(0, 2).toSorted(), first[2]]).toEqual([["film-2", "film-3"], "film-4"]);
    expect(roundTrips() - before).toBe(1);
    expect((await recommend(ada, { limit: 2 })).items).toHaveLength(2);
    expect(roundTrips() - before).toBe(1);
    expect(await reasons()).toMatchObject({ "film-2": "Because you loved Film 1" });
    // What somebody loves is nobody else's to be recommended by.
    expect((await recommend(grace)).hasTaste).toBe(false);
  });

  test("what one rates, logs, likes, means to see or puts aside is not recommended again, at once", async () => {
    await mark(ada, "film-1", { liked: true });
    expect(slugs(await recommend(ada))).toEqual(expect.arrayContaining(["film-2", "film-3", "film-4"]));
    await mark(ada, "film-2", { watched: true });
    expect(slugs(await recommend(ada))).not.toContain("film-2");
    await log(ada, "film-3");
    expect(slugs(await recommend(ada))).not.toContain("film-3");
    await putOnWatchlist(ada, { slug: "film-4" });
    expect(slugs(await recommend(ada))).not.toContain("film-4");
    await takeOffWatchlist(ada, { slug: "film-4" });
    expect(slugs(await recommend(ada))).toContain("film-4");
  });

  test("a film is put aside and brought back, once or twice, and is not anybody else's", async () => {
    await mark(ada, "film-1", { liked: true });
    await dismissFilm(ada, { slug: "film-2" });
    await dismissFilm(ada, { slug: "film-2" });
    const after = await recommend(ada);
    expect(slugs(after)).not.toContain("film-2");
    expect(after.aside.map(({ slug }) => slug)).toEqual(["film-2"]);
    await mark(grace, "film-1", { liked: true });
    expect(slugs(await recommend(grace))).toContain("film-2");
    await bringBackFilm(ada, { slug: "film-2" });
    await bringBackFilm(ada, { slug: "film-2" });
    expect(slugs(await recommend(ada))).toContain("film-2");
    await expect(dismissFilm(ada, { slug: "nowhere-1900" })).rejects.toMatchObject({ code: "not_found" });
    await expect(bringBackFilm(ada, { slug: "nowhere-1900" })).rejects.toMatchObject({ code: "not_found" });
  });

  test("what one dislikes leads away from its neighbours", async () => {
    await rateAlike(6, [5, 6]);
    await countAllNeighbours();
    await mark(ada, "film-1", { rating: 5 });
    const before = slugs(await recommend(ada, { limit: 50 }));
    for (const slug of ["film-5", "film-6", "film-3"]) await mark(ada, slug, { rating: 0.5 });
    expect(before).toContain("film-2");
    const after = await recommend(ada, { limit: 50 });
    expect(after.items.find(({ slug }) => slug === "film-2")?.because.isShared ?? false).toBe(false);
  });

  test("are narrowed down by genre, decade and one's own services", async () => {
    await mark(ada, "film-1", { rating: 5 });
    expect(slugs(await recommend(ada, { genre: "comedy" }))).not.toContain("film-2");
    expect(slugs(await recommend(ada, { genre: "comedy" }))[0]).toBe("film-3");
    expect(slugs(await recommend(ada, { decade: 1970 }))[0]).toBe("film-2");
    expect((await recommend(ada, { watch: "mine" })).items).toEqual([]);
    await asSuperuser(`INSERT INTO film_providers (film_id, country, offer, provider_id, name, position, since, seen_at)
      SELECT id, 'PT', CASE slug WHEN 'film-3' THEN 'stream' ELSE 'rent' END, 11, 'MUBI', 1, now(), now() FROM films WHERE slug IN ('film-2', 'film-3')`);
    await asSuperuser("INSERT INTO film_settings (member_id, country, services) VALUES ($1, 'PT', '{11}')", [
      grace.id,
    ]);
    await mark(grace, "film-1", { rating: 5 });
    expect(slugs(await recommend(grace, { watch: "mine" }))).toEqual(["film-3"]);
    expect((await recommend(grace)).hasServices).toBe(true);
  });
});

test("two films by one director at most, and each further one of a decade stands further back", async () => {
  await shelveMany(12);
  await admit(4);
  await asSuperuser(
    "UPDATE films SET directors = '{One Woman}' WHERE slug IN ('film-2', 'film-3', 'film-4', 'film-5')",
  );
  await rateAlike(4, [1, 2, 3, 4, 5, 6, 7, 8]);
  await countAllNeighbours();
  await mark(ada, "film-1", { rating: 5 });
  const { items } = await recommend(ada, { limit: 50 });
  expect(items.filter(({ directors }) => directors[0] === "One Woman")).toHaveLength(2);
  expect(slugs({ items })).toEqual(expect.arrayContaining(["film-6", "film-7", "film-8"]));
});

describe("for somebody new, where nobody has rated anything", () => {
  beforeEach(async () => {
    await shelve();
  });

  test("films come from three favourites: by the same people, and like them", async () => {
    await chooseFavourites(ada, { films: ["Mandabi", "Cléo from 5 to 7", "A Touch of Zen"] });
    const found = await reasons();
    expect(found["black-girl-1966"]).toBe("By Ousmane Sembène, whose films you love");
    expect(found["the-gleaners-and-i-2000"]).toBe("By Agnès Varda, whose films you love");
    expect(Object.keys(found)).not.toContain("mandabi-1968");
  });

  test("one loved film leads to films like it, with what they share", async () => {
    await mark(ada, "mandabi-1968", { rating: 5 });
    expect(await reasons()).toEqual({
      "black-girl-1966": "Like Mandabi: also by Ousmane Sembène",
      "cleo-from-5-to-7-1962": "Like Mandabi: also drama from France of the 1960s",
    });
  });

  test("where nothing is like it, the best rated ones of its genres come", async () => {
    await mark(grace, "black-girl-1966", { rating: 5 });
    await asSuperuser(
      "UPDATE films SET countries = '{XX}', languages = '{xx}', year = 2190 WHERE slug = 'cleo-from-5-to-7-1962'",
    );
    await mark(ada, "cleo-from-5-to-7-1962", { rating: 5 });
    await asSuperuser("DELETE FROM film_credits");
    expect((await reasons())["black-girl-1966"]).toBe("Among the best rated here in drama");
  });
});
