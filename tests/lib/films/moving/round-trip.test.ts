import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { beforeEach, expect, test } from "vitest";
import { makeExport } from "@/lib/accounts/export/make-export";
import { listExports, openExport } from "@/lib/accounts/export/queries";
import { requestExport } from "@/lib/accounts/export/request-export";
import type { ExportKind } from "@/lib/accounts/export/schema";
import type { Actor } from "@/lib/auth/actor";
import { addToList } from "@/lib/films/lists/add-to-list";
import { startList } from "@/lib/films/lists/start-list";
import { noteOnWatchlist } from "@/lib/films/watchlist/note-on-watchlist";
import { putOnWatchlist } from "@/lib/films/watchlist/put-on-watchlist";
import { ada, alan, castOnStage, grace, stranger } from "@/tests/support/cast";
import { inBrowser } from "../../accounts/copy";
import { log, mark, ORDER, WOMAN } from "../logbook";
import { shelve } from "../shelf";
import { keptBy, moveIn, moveTo, once } from "./move";

castOnStage();
const ZEN = "a-touch-of-zen-1971";

beforeEach(async () => {
  await shelve();
  await log(ada, WOMAN, {
    watchedOn: "2024-01-31",
    rating: 4.5,
    liked: true,
    isRewatch: true,
    review: '=1+1 is **not** a film.\n\n> "Quoted", he said\n\n||She dies.|| <b>typed</b>',
    hasSpoilers: true,
    tags: ["cinema", "35 mm"],
    withWhom: "Grace",
    place: "The Rex",
  });
  await log(ada, WOMAN, { watchedOn: "2024-01-31" });
  await log(ada, ORDER, { rating: 3, review: "When? I forget." });
  await mark(ada, WOMAN, { rating: 5, liked: true });
  await mark(ada, "cleo-from-5-to-7-1962", { liked: true });
  await putOnWatchlist(ada, { slug: ZEN });
  await putOnWatchlist(ada, { slug: "the-gleaners-and-i-2000" });
  await noteOnWatchlist(ada, { slug: ZEN, note: "The long cut, -really", priority: 2 });
  const { id } = await startList(ada, {
    title: "Rooms, walls",
    description: "Houses that *look on*.\n- and others",
    isRanked: true,
    visibility: "me",
    tags: ["rooms"],
  });
  await addToList(ada, { id, slug: ORDER, note: "" });
  await addToList(ada, { id, slug: WOMAN, note: 'First, "really"' });
  await startList(ada, { title: "Empty" });
});

async function takeAlong(who: Actor, kind: ExportKind): Promise<Buffer> {
  const { id } = await requestExport(inBrowser(who), { kind });
  await makeExport({ id, memberId: who.id }, once);
  const [copy] = await listExports(inBrowser(who));
  expect(copy).toMatchObject({ id, kind, state: "ready" });
  const { stream } = await openExport(inBrowser(who), { id });
  return buffer(Readable.fromWeb(stream as Parameters<typeof Readable.fromWeb>[0]));
}

test("what is taken along as Letterboxd's zip comes back as it was, to the last sign", async () => {
  await moveIn(grace, await takeAlong(ada, "letterboxd"));
  const [before, after] = [await keptBy(ada), await keptBy(grace)];
  for (const part of ["diary", "marks", "watchlist", "lists"])
    expect(after[part], part).toEqual(before[part]);
});

test("as IMDb's and Trakt's tables it comes back as far as those have columns for it", async () => {
  await moveIn(alan, await takeAlong(ada, "imdb"), "ratings.csv");
  const ratings = async (who: Actor) =>
    ((await keptBy(who)).marks ?? []).flatMap((each) => {
      const { film_id, rating } = each as { film_id: string; rating: number | null };
      return rating === null ? [] : [[film_id, rating]];
    });
  expect(await ratings(alan)).toEqual(await ratings(ada));
  // Where it is tomorrow already at noon in UTC.
  await moveTo(stranger, "Pacific/Kiritimati");
  await moveIn(stranger, await takeAlong(ada, "trakt"), "trakt.csv");
  expect(await ratings(stranger)).toEqual(await ratings(ada));
  const days = async (who: Actor) =>
    ((await keptBy(who)).diary ?? []).map((each) => (each as { watched_on: string | null }).watched_on);
  expect(await days(stranger)).toEqual(await days(ada));
  expect((await keptBy(stranger)).watchlist).toHaveLength(2);
});

test("in Letterboxd's own columns a review has the tags that are known there", async () => {
  const { unzipSync, strFromU8 } = await import("fflate");
  const files = unzipSync(await takeAlong(ada, "letterboxd"));
  expect(Object.keys(files).sort()).toEqual([
    ...["comments.csv", "diary.csv", "likes/films.csv", "lists/empty-2.csv", "lists/rooms-walls-1.csv"],
    ...["profile.csv", "ratings.csv", "reviews.csv", "watched.csv", "watchlist.csv"],
  ]);
  const reviews = strFromU8(files["reviews.csv"] ?? new Uint8Array());
  expect(reviews.split("\r\n")[0]).toBe(
    "Date,Name,Year,Letterboxd URI,Rating,Rewatch,Review,Tags,Watched Date,Liked,Spoilers,With,Place,TMDB,Markdown",
  );
  expect(reviews).toContain("is <b>not</b> a film");
});
