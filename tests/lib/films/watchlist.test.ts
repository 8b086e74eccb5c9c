import { beforeEach, describe, expect, test } from "vitest";
import type { Viewer } from "@/lib/auth/actor";
import { markFilm } from "@/lib/films/marks/mark-film";
import { openFilm } from "@/lib/films/open-film";
import { arrangeWatchlist } from "@/lib/films/watchlist/arrange-watchlist";
import { changeWatchlistSettings } from "@/lib/films/watchlist/change-watchlist-settings";
import { getWatchlistState } from "@/lib/films/watchlist/get-watchlist-state";
import { listWatchlist } from "@/lib/films/watchlist/list-watchlist";
import { noteOnWatchlist } from "@/lib/films/watchlist/note-on-watchlist";
import { putOnWatchlist } from "@/lib/films/watchlist/put-on-watchlist";
import { watchlistQuery } from "@/lib/films/watchlist/schema";
import { takeOffWatchlist } from "@/lib/films/watchlist/take-off-watchlist";
import { db, roundTrips } from "@/lib/platform/db";
import { followMember } from "@/lib/profiles/following/follow-member";
import { blockMember } from "@/lib/profiles/hiding/block-member";
import { getMemberStats } from "@/lib/profiles/queries";
import { ada, alan, castOnStage, grace, stranger } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { shelve } from "./shelf";

castOnStage();
beforeEach(async () => {
  await shelve();
});

const FILMS = ["black-girl-1966", "mandabi-1968", "a-touch-of-zen-1971"] as const;
const [girl, mandabi, zen] = FILMS;
const adas = (viewer: Viewer, asked: Record<string, unknown> = {}) =>
  listWatchlist(viewer, { ...watchlistQuery.parse(asked), member: "ada" });
const slugs = async (viewer: Viewer, asked?: Record<string, unknown>) =>
  (await adas(viewer, asked)).items.map(({ film }) => film.slug);
async function fill() {
  for (const slug of FILMS) await putOnWatchlist(ada, { slug });
}

describe("a watchlist", () => {
  test("grows at its end, once for each film, is counted, and shrinks again", async () => {
    await fill();
    await putOnWatchlist(ada, { slug: girl });
    expect(await slugs(ada)).toEqual([...FILMS]);
    expect((await getMemberStats(null, "ada")).watchlist).toBe(3);
    expect((await openFilm(ada, girl)).isOnWatchlist).toBe(true);
    expect((await openFilm(grace, girl)).isOnWatchlist).toBe(false);
    expect((await openFilm(null, girl)).isOnWatchlist).toBe(null);
    await takeOffWatchlist(ada, { slug: girl });
    await takeOffWatchlist(ada, { slug: girl });
    expect(await slugs(ada)).toEqual([mandabi, zen]);
    expect((await getMemberStats(null, "ada")).watchlist).toBe(2);
    await expect(putOnWatchlist(ada, { slug: "no-film" })).rejects.toMatchObject({ code: "not_found" });
  });

  test("is arranged by what goes behind what, however often, and only within itself", async () => {
    await fill();
    await arrangeWatchlist(ada, { slug: zen, behind: null });
    expect(await slugs(ada)).toEqual([zen, girl, mandabi]);
    await arrangeWatchlist(ada, { slug: zen, behind: girl });
    expect(await slugs(ada)).toEqual([girl, zen, mandabi]);
    // More often than numbers between two neighbours go on for.
    for (let turn = 0; turn < 40; turn++)
      await arrangeWatchlist(ada, { slug: turn % 2 ? zen : mandabi, behind: girl });
    expect(await slugs(ada)).toEqual([girl, zen, mandabi]);
    await arrangeWatchlist(ada, { slug: zen, behind: zen });
    await expect(arrangeWatchlist(ada, { slug: zen, behind: "cleo-from-5-to-7-1962" })).rejects.toMatchObject(
      { code: "conflict" },
    );
    await expect(arrangeWatchlist(grace, { slug: zen, behind: null })).rejects.toMatchObject({
      code: "not_found",
    });
  });

  test("stands in other orders and narrows down, a page at a time, in one round trip", async () => {
    await fill();
    expect(await slugs(grace, { sort: "newest" })).toHaveLength(3);
    expect(await slugs(grace, { sort: "shortest" })).toEqual([girl, mandabi, zen]);
    expect(await slugs(grace, { sort: "year" })).toEqual([zen, mandabi, girl]);
    expect(await slugs(grace, { genre: "comedy" })).toEqual([mandabi]);
    expect(await slugs(grace, { length: "long", sort: "year" })).toEqual([zen]);
    expect(await slugs(grace, { decade: 1960 })).toEqual([girl, mandabi]);
    for (const sort of ["mine", "newest", "shortest", "year"]) {
      const before = roundTrips();
      const first = await adas(grace, { sort, limit: 2 });
      expect(roundTrips() - before).toBe(1);
      const rest = await adas(grace, { sort, limit: 2, cursor: first.nextCursor });
      expect(new Set([...first.items, ...rest.items].map(({ film }) => film.slug)).size, sort).toBe(3);
      expect(rest.nextCursor).toBe(null);
    }
  });

  test("carries a note and a priority that nobody else sees", async () => {
    await fill();
    await noteOnWatchlist(ada, { slug: girl, note: "Ines spoke of it", priority: 2 });
    await noteOnWatchlist(ada, { slug: girl, priority: 0 });
    expect((await adas(ada)).items[0]?.mine).toEqual({ note: "Ines spoke of it", priority: 0 });
    expect((await adas(grace)).items[0]?.mine).toBe(null);
    await expect(noteOnWatchlist(grace, { slug: girl, note: "Mine" })).rejects.toMatchObject({
      code: "not_found",
    });
  });

  test("is for whom its member means it: everyone, followers, or nobody else", async () => {
    await fill();
    await followMember(grace, { member: "ada" });
    const open = async () =>
      Promise.all(
        [null, stranger, grace, ada].map((viewer) =>
          adas(viewer).then(
            ({ items }) => items.length,
            ({ code }) => code,
          ),
        ),
      );
    expect(await open()).toEqual([3, 3, 3, 3]);
    expect(await changeWatchlistSettings(ada, { audience: "followers" })).toEqual({
      audience: "followers",
      keepsWatched: false,
    });
    expect(await open()).toEqual(["forbidden", "forbidden", 3, 3]);
    expect((await getMemberStats(stranger, "ada")).watchlist).toBe(null);
    await changeWatchlistSettings(ada, { audience: "me", keepsWatched: true });
    expect(await open()).toEqual(["forbidden", "forbidden", "forbidden", 3]);
    expect((await adas(ada)).settings).toEqual({ audience: "me", keepsWatched: true });
    await changeWatchlistSettings(ada, { audience: "everyone" });
    await db.member.update({ where: { id: ada.id }, data: { isPrivate: true } });
    expect(await open()).toEqual(["forbidden", "forbidden", 3, 3]);
    await blockMember(ada, { member: "alan" });
    await expect(adas(alan)).rejects.toMatchObject({ code: "not_found" });
  });

  test("loses what its member has watched, unless they keep it", async () => {
    await fill();
    await markFilm(ada, { slug: girl, liked: true });
    expect(await slugs(ada)).toContain(girl);
    await markFilm(ada, { slug: girl, watched: true });
    expect(await slugs(ada)).toEqual([mandabi, zen]);
    expect(await getWatchlistState(ada, { slug: girl })).toEqual({ isOnWatchlist: false });
    await changeWatchlistSettings(ada, { keepsWatched: true });
    await markFilm(ada, { slug: mandabi, watched: true });
    expect(await slugs(ada)).toEqual([mandabi, zen]);
    expect(await getWatchlistState(ada, { slug: mandabi })).toEqual({ isOnWatchlist: true });
  });

  test("takes in what two devices put there at once, each film once, and no more than five thousand", async () => {
    await Promise.all([...FILMS, ...FILMS].map((slug) => putOnWatchlist(ada, { slug })));
    expect(await slugs(ada)).toHaveLength(3);
    expect((await getMemberStats(ada, "ada")).watchlist).toBe(3);
    await asSuperuser(`
      INSERT INTO films (id, slug, title, year) SELECT gen_random_uuid(), 'film-' || n, 'Film ' || n, 2000 FROM generate_series(1, 4998) n`);
    await asSuperuser(
      "INSERT INTO watchlist_items (member_id, film_id, position) SELECT $1, id, 1 FROM films WHERE slug LIKE 'film-%' LIMIT 4997",
      [ada.id],
    );
    await expect(putOnWatchlist(ada, { slug: "cleo-from-5-to-7-1962" })).rejects.toMatchObject({
      code: "conflict",
    });
  });
});
