import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { getWatching } from "@/lib/films/availability/get-watching";
import { saveWatching } from "@/lib/films/availability/save-watching";
import { watchingInput } from "@/lib/films/availability/schema";
import { tellArrivals } from "@/lib/films/availability/tell-arrivals";
import { openFilm } from "@/lib/films/open-film";
import { putOnWatchlist } from "@/lib/films/watchlist/put-on-watchlist";
import { listNotifications } from "@/lib/notifications/queries";
import { updateNotificationPreferences } from "@/lib/notifications/update-preferences";
import { closeDatabase, roundTrips } from "@/lib/platform/db";
import { ada, castOnStage, grace } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { shelve } from "../shelf";

castOnStage();
afterAll(closeDatabase);
beforeEach(async () => {
  await shelve();
});

const go = new AbortController().signal;
const lisbon = { ...ada, timeZone: "Europe/Lisbon" };
const [MUBI, FILMIN] = [11, 63];

const show = (
  slug: string,
  service: number,
  name: string,
  { country = "PT", offer = "stream", ago = "0" } = {},
) =>
  asSuperuser(
    `INSERT INTO film_providers (film_id, country, offer, provider_id, name, position, since, seen_at)
       SELECT id, $3, $4, $2, $5, 1, now() + interval '1 second' - $6::interval, now() FROM films WHERE slug = $1`,
    [slug, service, country, offer, name, ago],
  );
const say = (who = ada, services = [MUBI]) => saveWatching(who, { country: "PT", services });
const lines = async (who = ada) =>
  (await listNotifications(who, { filter: "all", limit: 20 })).items.map(({ what }) => what).toSorted();

describe("where somebody watches", () => {
  test("is the country of their time zone until they say another, with the services there, in one round trip", async () => {
    await show("mandabi-1968", MUBI, "MUBI");
    await show("black-girl-1966", FILMIN, "Filmin");
    await show("black-girl-1966", 7, "Shop", { offer: "rent" });
    await show("black-girl-1966", 8, "Autre", { country: "FR" });
    const before = roundTrips();
    expect(await getWatching(lisbon)).toEqual({
      country: "PT",
      services: [],
      offered: [
        { id: FILMIN, name: "Filmin" },
        { id: MUBI, name: "MUBI" },
      ],
    });
    expect(roundTrips() - before).toBe(1);
    await saveWatching(lisbon, watchingInput.parse({ country: "France", services: ["8", 8] }));
    expect(await getWatching(lisbon)).toEqual({
      country: "FR",
      services: [8],
      offered: [{ id: 8, name: "Autre" }],
    });
    expect((await getWatching(grace)).services).toEqual([]);
    const { beside } = await openFilm(lisbon, "black-girl-1966");
    expect(beside).toMatchObject({ country: "FR", offers: [{ offer: "stream", names: ["Autre"] }] });
  });

  test("makes sense, or is refused with a sentence", () => {
    const wrong = (said: unknown) => watchingInput.safeParse(said).error?.issues[0]?.message;
    expect(wrong({ country: "Atlantis", services: [] })).toBe("“Atlantis” is no country that is known here.");
    expect(wrong({ country: "", services: [1] })).toBe("Say in which country you have these services.");
    expect(wrong({ country: "PT", services: Array(51).fill(1) })).toBe("50 services at most.");
    expect(wrong({ country: "PT", services: ["MUBI"] })).toBe("There is no such service.");
    expect(watchingInput.parse({ country: "", services: [] })).toEqual({ country: null, services: [] });
  });
});

describe("a film of somebody's watchlist that comes to a service of theirs", () => {
  beforeEach(async () => {
    await asSuperuser("UPDATE films SET created_at = now() - interval '1 year'");
    await putOnWatchlist(ada, { slug: "mandabi-1968" });
    await putOnWatchlist(ada, { slug: "black-girl-1966" });
    await say();
  });

  test("is told once, by its name and where, however often one looks", async () => {
    await show("mandabi-1968", MUBI, "MUBI");
    expect(await tellArrivals(go)).toBe(1);
    expect(await tellArrivals(go)).toBe(0);
    const { items } = await listNotifications(ada, { filter: "all", limit: 20 });
    expect(items).toMatchObject([
      {
        type: "availability",
        what: "“Mandabi” of your watchlist is on MUBI now.",
        href: "/films/mandabi-1968",
      },
    ]);
    // It goes and comes again: that was told.
    await asSuperuser("DELETE FROM film_providers");
    await show("mandabi-1968", MUBI, "MUBI");
    expect(await tellArrivals(go)).toBe(0);
  });

  test("is told, too, to who says again which services they have", async () => {
    await say(ada, [MUBI, FILMIN]);
    await show("mandabi-1968", MUBI, "MUBI");
    await asSuperuser("UPDATE film_providers SET since = now()");
    await say(ada, [FILMIN, MUBI]);
    expect(await tellArrivals(go)).toBe(1);
  });

  test("is not told of what is there when one asks for the first time", async () => {
    const ask = (...services: number[]) =>
      asSuperuser(
        "SELECT keep_film_providers(id, '{PT}', $1, date_trunc('second', now()) + interval '2 seconds') FROM films",
        [
          JSON.stringify(
            services.map((providerId) => ({
              country: "PT",
              offer: "stream",
              providerId,
              name: "MUBI",
              position: 1,
            })),
          ),
        ],
      );
    await ask(MUBI);
    expect(await tellArrivals(go)).toBe(0);
    await asSuperuser("DELETE FROM film_providers");
    await ask(MUBI);
    expect(await tellArrivals(go)).toBe(2);
  });

  test("is one line for two services, and one line for each film", async () => {
    await say(ada, [MUBI, FILMIN]);
    await show("mandabi-1968", MUBI, "MUBI");
    await show("mandabi-1968", FILMIN, "Filmin");
    await show("black-girl-1966", MUBI, "MUBI");
    expect(await tellArrivals(go)).toBe(2);
    expect(await lines()).toEqual([
      "“Black Girl” of your watchlist is on MUBI now.",
      "“Mandabi” of your watchlist is on Filmin and MUBI now.",
    ]);
  });

  test.each([
    ["on another service", () => show("mandabi-1968", FILMIN, "Filmin")],
    ["in another country", () => show("mandabi-1968", MUBI, "MUBI", { country: "FR" })],
    ["only for more money", () => show("mandabi-1968", MUBI, "MUBI", { offer: "rent" })],
    ["since before they said what they have", () => show("mandabi-1968", MUBI, "MUBI", { ago: "1 hour" })],
    ["while it is on nobody's list", () => show("a-touch-of-zen-1971", MUBI, "MUBI")],
  ])("is not told when it is there %s", async (_, come) => {
    await come();
    expect(await tellArrivals(go)).toBe(0);
    expect(await lines()).toEqual([]);
  });

  test("is not told to whom it is not for, and not against their wish", async () => {
    await putOnWatchlist(grace, { slug: "mandabi-1968" });
    await show("mandabi-1968", MUBI, "MUBI");
    await updateNotificationPreferences(ada, {
      choices: [{ type: "availability", channel: "inApp", wanted: false }],
    });
    await tellArrivals(go);
    expect([await lines(ada), await lines(grace)]).toEqual([[], []]);
  });
});
