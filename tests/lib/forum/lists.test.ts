import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { followCategory } from "@/lib/forum/categories/follow-category";
import type { Category } from "@/lib/forum/categories/schema";
import { listTags } from "@/lib/forum/tags/queries";
import { renameTag } from "@/lib/forum/tags/rename-tag";
import { tags as tagsInput } from "@/lib/forum/tags/schema";
import { tagThread } from "@/lib/forum/tags/tag-thread";
import { keepThread } from "@/lib/forum/threads/keep-thread";
import { markThreadRead } from "@/lib/forum/threads/mark-thread-read";
import { getForumNews, getThread } from "@/lib/forum/threads/queries";
import { freezeClock, thawClock } from "@/lib/platform/clock";
import { closeDatabase, roundTrips } from "@/lib/platform/db";
import { ada, castOnStage, grace, moderator, stranger } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { categoryOf, list, reply, start } from "./shelf";

castOnStage();
afterAll(closeDatabase);
afterEach(thawClock);

let films: Category;
beforeEach(async () => {
  films = await categoryOf("Films");
});
const titles = async (who: typeof ada | null, query: Record<string, unknown>) =>
  (await list(who, query)).items.map(({ title }) => title);
const onDay = (day: number) => freezeClock(new Date(Date.UTC(2031, 4, day, 10)));

describe("what is talked of most at present", () => {
  test("goes by posts, and old ones count less and less", async () => {
    onDay(1);
    const old = await start(ada, films, "An old one");
    for (let n = 0; n < 5; n++) await reply(grace, old, "And another.");
    onDay(9);
    const young = await start(ada, films, "A young one");
    await start(ada, films, "A quiet one");
    await reply(grace, young, "And another.");
    expect(await titles(null, { sort: "trending" })).toEqual(["A young one", "A quiet one", "An old one"]);
    for (let n = 0; n < 2; n++) await reply(moderator, old, "Back to this.");
    expect(await titles(null, { sort: "trending", category: "films" })).toEqual([
      "An old one",
      "A young one",
      "A quiet one",
    ]);
    const first = await list(null, { sort: "trending", limit: 2 });
    const second = await list(null, { sort: "trending", limit: 2, cursor: first.nextCursor });
    expect(second.items.map(({ title }) => title)).toEqual(["A quiet one"]);
  });
});

describe("what is new to a member", () => {
  test("is what others began in two weeks and they did not open, nor muted; in one round trip, and counted in one", async () => {
    onDay(1);
    await start(ada, films, "Too old");
    onDay(16);
    const cafe = await categoryOf("Café");
    const desk = await categoryOf("Desk", { whoMayRead: "staff" });
    await start(grace, films, "Mine");
    const opened = await start(ada, films, "Opened");
    await start(ada, films, "Fresh");
    await start(ada, cafe, "Muted");
    await start(moderator, desk, "Not for her");
    await markThreadRead(grace, { id: opened.id, number: 1 });
    await followCategory(grace, { slug: "cafe", level: "muted" });
    const before = roundTrips();
    expect(await titles(grace, { sort: "new" })).toEqual(["Fresh"]);
    expect(roundTrips() - before).toBe(1);
    expect(await titles(null, { sort: "new" })).toEqual([]);
    await reply(
      ada,
      await getThread(ada, (await list(grace)).items.find(({ title }) => title === "Mine")?.id ?? ""),
      "Hm.",
    );
    expect(await getForumNews(grace)).toEqual({ unread: 1, fresh: 1 });
    expect(roundTrips() - before).toBeGreaterThan(0);
  });

  test("a cursor of another list is refused", async () => {
    await start(ada, films, "One of two");
    await start(ada, films, "Two of two");
    const { nextCursor } = await list(null, { limit: 1 });
    await expect(list(null, { sort: "top", cursor: nextCursor })).rejects.toMatchObject({ code: "invalid" });
  });
});

describe("tags", () => {
  test("are kept in one way however they are typed, five at most", () => {
    expect(tagsInput.parse(["#Film Noir", "film-noir", "Méliès", "1927"])).toEqual([
      "film-noir",
      "melies",
      "1927",
    ]);
    for (const wrong of [["a"], ["x".repeat(31)], ["--"], ["aa", "bb", "cc", "dd", "ee", "ff"]])
      expect(tagsInput.safeParse(wrong).success).toBe(false);
  });

  test("find their threads, in a category too, and are changed by their author and staff", async () => {
    const cafe = await categoryOf("Café");
    const one = await start(ada, films, "One of them", "Dark.", ["noir", "1947"]);
    await start(ada, cafe, "Two of them", "Darker.", ["noir"]);
    expect(one.tags).toEqual(["noir", "1947"]);
    expect(await titles(null, { tag: "Noir" })).toEqual(["Two of them", "One of them"]);
    expect(await titles(null, { tag: "noir", category: "films" })).toEqual(["One of them"]);
    await keepThread(moderator, { id: one.id, isPinned: true, reason: "" });
    expect(await titles(null, { tag: "noir", category: "films" })).toEqual(["One of them"]);
    await expect(tagThread(grace, { id: one.id, tags: [] })).rejects.toMatchObject({ code: "forbidden" });
    expect((await tagThread(ada, { id: one.id, tags: ["1948"] })).tags).toEqual(["1948"]);
    expect(await titles(null, { tag: "noir" })).toEqual(["Two of them"]);
    await tagThread(moderator, { id: one.id, tags: [] });
    await keepThread(moderator, { id: one.id, isLocked: true, reason: "" });
    await expect(tagThread(ada, { id: one.id, tags: ["1948"] })).rejects.toMatchObject({ code: "forbidden" });
  });

  test("the most used ones are offered, of what one may read; staff give them other names, and make two into one", async () => {
    const desk = await categoryOf("Desk", { whoMayRead: "staff" });
    const both = await start(ada, films, "Both of them", "x", ["noir", "film-noir", "dark"]);
    await start(ada, films, "One of them", "x", ["noir"]);
    await start(moderator, desk, "A secret", "x", ["noirish"]);
    expect((await listTags(null, { beginning: "noir" })).items).toEqual([{ tag: "noir", threads: 2 }]);
    expect((await listTags(moderator, { beginning: "noir" })).items).toHaveLength(2);
    expect(await titles(stranger, { tag: "noirish" })).toEqual([]);
    expect(await titles(moderator, { tag: "noirish" })).toEqual(["A secret"]);
    await expect(async () => renameTag(grace, { tag: "noir", to: "film-noir" })).rejects.toMatchObject({
      code: "forbidden",
    });
    expect(await renameTag(moderator, { tag: "noir", to: "film-noir" })).toEqual({ threads: 2 });
    expect((await getThread(stranger, both.id)).tags).toEqual(["film-noir", "dark"]);
    expect(await titles(null, { tag: "film-noir" })).toHaveLength(2);
    expect(
      await asSuperuser("SELECT action FROM audit_entries WHERE action = 'forum.tag-renamed'"),
    ).toHaveLength(1);
  });
});
