import { afterAll, beforeEach, expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { markFilm } from "@/lib/films/marks/mark-film";
import { cancelNight } from "@/lib/films/nights/cancel-night";
import { joinNight } from "@/lib/films/nights/join-night";
import { leaveNight } from "@/lib/films/nights/leave-night";
import { listenableNights } from "@/lib/films/nights/listenable-nights";
import { planNight } from "@/lib/films/nights/plan-night";
import { openNight } from "@/lib/films/nights/queries";
import { nightQuery } from "@/lib/films/nights/schema";
import { voteOnNight } from "@/lib/films/nights/vote-on-night";
import { changeWatchlistSettings } from "@/lib/films/watchlist/change-watchlist-settings";
import { putOnWatchlist } from "@/lib/films/watchlist/put-on-watchlist";
import { closeDatabase, roundTrips } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { blockMember } from "@/lib/profiles/hiding/block-member";
import { ada, alan, castOnStage, grace, stranger } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { choicesOf, nightOf } from "./night";
import { shelve } from "./shelf";

castOnStage();
afterAll(closeDatabase);

const WANTED: [Actor, string[]][] = [
  [ada, ["mandabi-1968", "black-girl-1966"]],
  [grace, ["mandabi-1968", "a-touch-of-zen-1971"]],
  [stranger, ["cleo-from-5-to-7-1962"]],
];
beforeEach(async () => {
  await shelve();
  for (const [who, slugs] of WANTED) for (const slug of slugs) await putOnWatchlist(who, { slug });
});

const slugsOf = async (who: Actor, id: string, asked: Record<string, unknown> = {}) =>
  (await choicesOf(who, id, asked)).map(({ film }) => film.slug).sort();

test("a night shows what those who come want to see, what most want first; a private watchlist by saying yes alone", async () => {
  await changeWatchlistSettings(grace, { audience: "me" });
  const { id } = await planNight(ada, { title: "Friday", people: ["grace", "alan"], timeZone: "UTC" });
  expect(await slugsOf(ada, id)).toEqual(["black-girl-1966", "mandabi-1968"]);
  expect(await choicesOf(grace, id)).toEqual([]);
  await joinNight(grace, { id });
  const films = await choicesOf(ada, id);
  expect(films[0]).toMatchObject({
    film: { slug: "mandabi-1968", minutes: 92 },
    wantedBy: 2,
    seenBy: 0,
    mine: null,
  });
  expect(films.map(({ film }) => film.slug)).toContain("a-touch-of-zen-1971");
  await leaveNight(grace, { id });
  expect(await slugsOf(ada, id)).toEqual(["black-girl-1966", "mandabi-1968"]);
});

test("films are narrowed down by length, genre, decade, language, country, and by who has seen them", async () => {
  const { id } = await nightOf(grace);
  expect(await slugsOf(ada, id, { minutes: "60" })).toEqual(["black-girl-1966"]);
  expect(await slugsOf(ada, id, { genre: "comedy" })).toEqual(["mandabi-1968"]);
  expect(await slugsOf(ada, id, { decade: "1970" })).toEqual(["a-touch-of-zen-1971"]);
  expect(await slugsOf(ada, id, { language: "wo" })).toEqual(["mandabi-1968"]);
  expect(await slugsOf(ada, id, { country: "SN" })).toEqual([]);
  await markFilm(grace, { slug: "black-girl-1966", watched: true });
  expect(await slugsOf(ada, id, { unseen: "true" })).toEqual(["a-touch-of-zen-1971", "mandabi-1968"]);
  expect(await slugsOf(ada, id, { minutes: "soon", genre: "", decade: "now" })).toHaveLength(3);
});

test("votes are one each a film, seen by everybody in it; a veto sends it to the end, and they go with who gave them", async () => {
  const { id } = await nightOf(grace, alan);
  const vote = (who: Actor, film: string, said: "approve" | "veto" | "neither") =>
    voteOnNight(who, { id, film, vote: said });
  await vote(ada, "mandabi-1968", "approve");
  await Promise.all([vote(alan, "mandabi-1968", "approve"), vote(alan, "mandabi-1968", "veto")]);
  await vote(grace, "Cléo from 5 to 7", "approve");
  const [first, ...rest] = await choicesOf(grace, id);
  expect(first).toMatchObject({
    film: { slug: "cleo-from-5-to-7-1962" },
    wantedBy: 0,
    approvals: 1,
    mine: "approve",
  });
  const mandabi = rest.find(({ film }) => film.slug === "mandabi-1968");
  expect((mandabi?.approvals ?? 0) + (mandabi?.vetoes ?? 0)).toBe(2);
  await vote(alan, "mandabi-1968", "veto");
  expect((await choicesOf(grace, id)).at(-1)).toMatchObject({
    film: { slug: "mandabi-1968" },
    approvals: 1,
    vetoes: 1,
  });
  await vote(grace, "cleo-from-5-to-7-1962", "neither");
  await leaveNight(alan, { id });
  expect((await choicesOf(grace, id))[0]).toMatchObject({
    film: { slug: "mandabi-1968" },
    approvals: 1,
    vetoes: 0,
  });
  await expect(vote(stranger, "mandabi-1968", "approve")).rejects.toMatchObject({ code: "not_found" });
  await expect(vote(ada, "no-such-film", "approve")).rejects.toMatchObject({ code: "not_found" });
});

test("who is in a night or was asked to may listen to it; a page of it is one round trip, also with long watchlists", async () => {
  const { id } = await nightOf(grace);
  expect(await listenableNights(grace, [`night:${id}`, `night:${newId()}`])).toEqual([`night:${id}`]);
  expect(await listenableNights(stranger, [`night:${id}`])).toEqual([]);
  await asSuperuser(
    `INSERT INTO films (id, slug, title, year) SELECT gen_random_uuid(), 'film-' || n, 'Film ' || n, 1990 FROM generate_series(1, 300) n`,
  );
  await asSuperuser(
    "INSERT INTO watchlist_items (member_id, film_id, position) SELECT $1, id, row_number() OVER () * 10 FROM films ON CONFLICT DO NOTHING",
    [ada.id],
  );
  const before = roundTrips();
  expect((await openNight(grace, id, nightQuery.parse({}))).films).toHaveLength(20);
  expect(roundTrips() - before).toBe(1);
  await voteOnNight(ada, { id, film: "a-touch-of-zen-1971", vote: "veto" });
  expect((await choicesOf(grace, id)).at(-1)).toMatchObject({
    film: { slug: "a-touch-of-zen-1971" },
    vetoes: 1,
  });
});

test("people who block each other do not count for each other, and a night that is over or off shows its votes alone", async () => {
  const { id } = await nightOf(grace, stranger);
  await voteOnNight(grace, { id, film: "mandabi-1968", vote: "veto" });
  await voteOnNight(ada, { id, film: "black-girl-1966", vote: "approve" });
  await markFilm(ada, { slug: "cleo-from-5-to-7-1962", watched: true });
  const counted = async (who: Actor) =>
    (await choicesOf(who, id))
      .map(({ film, wantedBy, seenBy, approvals, vetoes }) =>
        [film.slug, wantedBy, seenBy, approvals, vetoes].join(" "),
      )
      .sort();
  const all = await counted(ada);
  expect(all).toHaveLength(4);
  expect(all).toContain("mandabi-1968 2 0 0 1");
  await blockMember(stranger, { member: "grace" });
  expect(await counted(ada)).toEqual(all);
  expect(await counted(stranger)).toEqual([
    "black-girl-1966 1 0 1 0",
    "cleo-from-5-to-7-1962 1 1 0 0",
    "mandabi-1968 1 0 0 0",
  ]);
  const votes = ["black-girl-1966 0 0 1 0", "mandabi-1968 0 0 0 1"];
  await asSuperuser("UPDATE watch_nights SET starts_at = now() - interval '13 hours'");
  expect(await counted(ada)).toEqual(votes);
  await asSuperuser("UPDATE watch_nights SET starts_at = now() - interval '11 hours'");
  expect(await counted(ada)).toEqual(all);
  await cancelNight(ada, { id });
  expect(await counted(ada)).toEqual(votes);
});
