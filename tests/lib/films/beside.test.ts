import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { whySimilar } from "@/components/films/why-similar";
import { countryOf } from "@/lib/films/country-of";
import { openFilm } from "@/lib/films/open-film";
import { getFilm } from "@/lib/films/queries";
import { listSimilarFilms } from "@/lib/films/read-beside";
import { dropTags } from "@/lib/platform/cache";
import { closeDatabase, roundTrips } from "@/lib/platform/db";
import { ada, emptyTables, newcomer } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { emptyRedis } from "@/tests/support/empty-redis";
import { add } from "./missing";
import { shelve } from "./shelf";

beforeAll(async () => {
  await emptyTables();
  await emptyRedis();
  await shelve();
});
afterAll(closeDatabase);
beforeEach(() => dropTags(["film:mandabi-1968"]));

test("films like one come with the reason: who made both before what both are", async () => {
  const similar = await listSimilarFilms("mandabi-1968");
  expect(similar.map(({ slug, because }) => [slug, whySimilar(because)])).toEqual([
    ["black-girl-1966", "Also by Ousmane Sembène"],
    ["cleo-from-5-to-7-1962", "Also drama from France of the 1960s"],
  ]);
  expect(await listSimilarFilms("no-such-film-1900")).toEqual([]);
});

test("who is in both films is a reason, too", async () => {
  await asSuperuser(`INSERT INTO film_credits (film_id, person_id, job, position)
    SELECT f.id, p.id, 'cast', 9 FROM films f, film_people p WHERE f.slug = 'mandabi-1968' AND p.slug = 'corinne-marchand'`);
  const [, cleo] = await listSimilarFilms("mandabi-1968");
  expect(cleo && whySimilar(cleo.because)).toBe("Also with Corinne Marchand");
});

test("no more than two are by the same director", async () => {
  await asSuperuser(`INSERT INTO films (id, slug, title, year, genres, countries, languages, directors)
    SELECT gen_random_uuid(), 'copy-' || n, 'Copy ' || n, 1968, f.genres, f.countries, f.languages, ARRAY['One Man']
      FROM films f, generate_series(1, 5) n WHERE f.slug = 'mandabi-1968'`);
  const similar = await listSimilarFilms("mandabi-1968");
  expect(similar.filter(({ directors }) => directors[0] === "One Man")).toHaveLength(2);
});

test("a film's page is one round trip when what stands beside it is kept, and says where it can be seen in the viewer's country alone", async () => {
  await asSuperuser(`INSERT INTO film_providers (film_id, country, offer, provider_id, name, position, since, seen_at)
    SELECT f.id, v.country, v.offer, v.nth, v.name, v.nth, now(), now() FROM films f,
      (VALUES ('PT', 'stream', 2, 'Filmin'), ('PT', 'stream', 1, 'MUBI'), ('PT', 'rent', 3, 'Shop'), ('FR', 'buy', 4, 'Autre')) v(country, offer, nth, name)
     WHERE f.slug = 'mandabi-1968'`);
  const inLisbon = { ...ada, timeZone: "Europe/Lisbon" };
  const start = roundTrips();
  const { beside } = await openFilm(inLisbon, "mandabi-1968");
  expect(roundTrips() - start).toBe(2);
  expect((await openFilm(inLisbon, "mandabi-1968")).beside).toEqual(beside);
  expect(roundTrips() - start).toBe(3);
  expect(beside).toMatchObject({ country: "PT", usesTmdb: false, isAdded: false });
  expect(beside.offers.toSorted((a, b) => (a.offer < b.offer ? -1 : 1))).toEqual([
    { offer: "rent", names: ["Shop"] },
    { offer: "stream", names: ["MUBI", "Filmin"] },
  ]);
  expect((await openFilm(null, "mandabi-1968")).beside).toMatchObject({ country: null, offers: [] });
});

test("a time zone tells the country, where it is one country's", () => {
  expect(
    ["Europe/Lisbon", "Asia/Tokyo", "Africa/Dakar", "Asia/Kolkata", "America/Sao_Paulo"].map(countryOf),
  ).toEqual(["PT", "JP", "SN", "IN", "BR"]);
  expect([undefined, "UTC", "Mars/Olympus"].map(countryOf)).toEqual([null, null, null]);
});

test("an address that a film had leads to it for ever", async () => {
  await asSuperuser(
    `INSERT INTO former_film_slugs (slug, film_id) SELECT 'the-money-order-1968', id FROM films WHERE slug = 'mandabi-1968'`,
  );
  expect((await openFilm(null, "the-money-order-1968")).film.slug).toBe("mandabi-1968");
  expect((await getFilm("the-money-order-1968")).slug).toBe("mandabi-1968");
});

test("a film that comes has its page at once, even where somebody looked for it before", async () => {
  await expect(openFilm(null, "moolaade-2004")).rejects.toMatchObject({ code: "not_found" });
  expect(await listSimilarFilms("moolaade-2004")).toEqual([]);
  await add(await newcomer("keeper", "moderator"));
  expect((await openFilm(null, "moolaade-2004")).film.title).toBe("Moolaadé");
});
