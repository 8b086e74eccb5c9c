import { beforeEach, describe, expect, test } from "vitest";
import { addToList } from "@/lib/films/lists/add-to-list";
import { arrangeList } from "@/lib/films/lists/arrange-list";
import { changeList } from "@/lib/films/lists/change-list";
import { cloneList } from "@/lib/films/lists/clone-list";
import { deleteList } from "@/lib/films/lists/delete-list";
import { likeList } from "@/lib/films/lists/like-list";
import { noteOnList } from "@/lib/films/lists/note-on-list";
import { listLists, listMemberLists, listOwnFor, openList } from "@/lib/films/lists/queries";
import { listQuery, listsQuery } from "@/lib/films/lists/schema";
import { takeOffList } from "@/lib/films/lists/take-off-list";
import { unlikeList } from "@/lib/films/lists/unlike-list";
import { openFilm } from "@/lib/films/open-film";
import { listNotifications } from "@/lib/notifications/queries";
import { db, roundTrips } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { followMember } from "@/lib/profiles/following/follow-member";
import { blockMember } from "@/lib/profiles/hiding/block-member";
import { searchQuery } from "@/lib/search/schema";
import { search } from "@/lib/search/search";
import { ada, alan, castOnStage, grace, stranger } from "@/tests/support/cast";
import { FILMS, listOf, on, open, said } from "./lists";
import { shelve } from "./shelf";

castOnStage();
beforeEach(async () => {
  await shelve();
});

const [girl, mandabi, zen] = FILMS;
const titles = async (viewer: Parameters<typeof listLists>[0], asked: Record<string, unknown> = {}) =>
  (await listLists(viewer, listsQuery.parse(asked))).items.map(({ title }) => title);

describe("a list of films", () => {
  test("says what it is about, grows, is arranged and noted on, and costs one round trip to read", async () => {
    const { id } = await listOf(ada, {
      description: "**Slow** ones",
      tags: ["Slow Cinema", "slow cinema"],
      isRanked: true,
    });
    await addToList(ada, { id, slug: girl, note: "" });
    await arrangeList(ada, { id, slug: zen, behind: null });
    await noteOnList(ada, { id, slug: girl, note: "The wall of the flat" });
    const before = roundTrips();
    const { list, items, comments } = await open(grace, id);
    expect(roundTrips() - before).toBe(1);
    expect(list).toMatchObject({
      slug: "long-afternoons",
      filmCount: 3,
      tags: ["slow-cinema"],
      isRanked: true,
      owner: { handle: "ada" },
    });
    expect(list.descriptionHtml).toContain("<strong>Slow</strong>");
    expect(items.map(({ film, note }) => [film.slug, note])).toEqual([
      [zen, ""],
      [girl, "The wall of the flat"],
      [mandabi, ""],
    ]);
    expect(comments.items).toEqual([]);
    await takeOffList(ada, { id, slug: girl });
    await takeOffList(ada, { id, slug: girl });
    expect(await on(null, id)).toEqual([zen, mandabi]);
    await expect(addToList(ada, { id, slug: "no-film", note: "" })).rejects.toMatchObject({
      code: "not_found",
    });
    await expect(arrangeList(ada, { id, slug: zen, behind: girl })).rejects.toMatchObject({
      code: "conflict",
    });
  });

  test("is read a page at a time, with the numbers going on", async () => {
    const { id } = await listOf(ada);
    const first = await open(grace, id, { limit: 2 });
    const rest = await open(grace, id, { limit: 2, cursor: first.nextCursor });
    expect(rest.items.map(({ film }) => film.slug)).toEqual([zen]);
    expect([rest.before, rest.start, rest.nextCursor]).toEqual([2, first.items[1]?.film.id, null]);
    // What stands first on a later page goes up behind what the page before ends with.
    await arrangeList(ada, { id, slug: girl, behind: rest.start });
    expect(await on(ada, id)).toEqual([mandabi, girl, zen]);
  });

  test("is its maker's to change and delete, and nobody else's", async () => {
    const { id } = await listOf(ada);
    const refused = { code: "forbidden" };
    await expect(addToList(grace, { id, slug: girl, note: "" })).rejects.toMatchObject(refused);
    await expect(changeList(grace, { ...said({ title: "Mine" }), id })).rejects.toMatchObject(refused);
    await expect(deleteList(grace, { id })).rejects.toMatchObject(refused);
    const changed = await changeList(ada, { ...said({ title: "Short nights" }), id });
    expect(changed).toMatchObject({ title: "Short nights", slug: "short-nights", filmCount: 3 });
    await deleteList(ada, { id });
    await expect(open(ada, id)).rejects.toMatchObject({ code: "not_found" });
    await expect(addToList(ada, { id: newId(), slug: girl, note: "" })).rejects.toMatchObject({
      code: "not_found",
    });
  });

  test("for its maker alone, or by link, is there for nobody else, and its link ends when it is made anew", async () => {
    const { id } = await listOf(ada, { visibility: "me" });
    for (const viewer of [null, grace])
      await expect(open(viewer, id)).rejects.toMatchObject({ code: "not_found" });
    expect(await on(ada, id)).toHaveLength(3);
    const { link } = await changeList(ada, { ...said({ visibility: "link" }), id });
    await expect(open(grace, id)).rejects.toMatchObject({ code: "not_found" });
    const by = (token: string | null) => openList(null, { link: token ?? "" }, listQuery.parse({}));
    expect((await by(link)).items).toHaveLength(3);
    expect((await by(link)).list.link).toBe(null);
    const renewed = await changeList(ada, { ...said({ renewsLink: true }), id });
    await expect(by(link)).rejects.toMatchObject({ code: "not_found" });
    expect((await by(renewed.link)).list.title).toBe("Long afternoons");
    await changeList(ada, { ...said({ visibility: "me" }), id });
    await expect(by(renewed.link)).rejects.toMatchObject({ code: "not_found" });
    await expect(by("")).rejects.toMatchObject({ code: "not_found" });
    expect(await titles(grace)).toEqual([]);
    expect((await openFilm(grace, girl)).lists).toEqual([]);
    const found = await search(grace, searchQuery.parse({ q: "afternoons", kind: "lists" }));
    expect(found.items).toEqual([]);
    expect((await search(ada, searchQuery.parse({ q: "afternoons", kind: "lists" }))).items).toHaveLength(1);
  });

  test("of a private profile is for its followers, and of somebody blocked for neither", async () => {
    const { id } = await listOf(ada);
    await followMember(grace, { member: "ada" });
    await db.member.update({ where: { id: ada.id }, data: { isPrivate: true } });
    expect(await on(grace, id)).toHaveLength(3);
    for (const viewer of [null, stranger])
      await expect(open(viewer, id)).rejects.toMatchObject({ code: "not_found" });
    await expect(listMemberLists(stranger, { member: "ada", limit: 12 })).rejects.toMatchObject({
      code: "forbidden",
    });
    await db.member.update({ where: { id: ada.id }, data: { isPrivate: false } });
    await blockMember(alan, { member: "ada" });
    await expect(open(alan, id)).rejects.toMatchObject({ code: "not_found" });
    expect(await titles(alan)).toEqual([]);
    expect(await titles(stranger)).toEqual(["Long afternoons"]);
  });

  test("is found among the popular, the recent and those of people one follows, by tag, word and film", async () => {
    const first = await listOf(ada, { tags: ["slow"] });
    await listOf(grace, { title: "Trains at night" }, [zen]);
    await likeList(alan, first);
    expect(await titles(null)).toEqual(["Long afternoons", "Trains at night"]);
    expect(await titles(null, { sort: "recent" })).toEqual(["Trains at night", "Long afternoons"]);
    expect(await titles(null, { tag: "slow" })).toEqual(["Long afternoons"]);
    await followMember(alan, { member: "grace" });
    expect(await titles(alan, { sort: "followed" })).toEqual(["Trains at night"]);
    for (const sort of ["popular", "recent"]) {
      const page = await listLists(null, listsQuery.parse({ sort, limit: 1 }));
      const rest = await listLists(null, listsQuery.parse({ sort, limit: 1, cursor: page.nextCursor }));
      expect(page.items[0]?.id, sort).not.toBe(rest.items[0]?.id);
      expect(rest.nextCursor).toBe(null);
    }
    const found = await search(null, searchQuery.parse({ q: "trans at nigt", kind: "lists" }));
    expect(found.items[0]?.title.text).toBe("Trains at night");
    expect((await openFilm(null, girl)).lists.map(({ title }) => title)).toEqual(["Long afternoons"]);
    expect(await listOwnFor(grace, girl)).toMatchObject([{ title: "Trains at night", has: false }]);
    expect((await listMemberLists(null, { member: "grace", limit: 12 })).items).toHaveLength(1);
  });

  test("is liked once by each, which its maker hears of in one line, and not by its maker", async () => {
    const list = await listOf(ada);
    await likeList(grace, list);
    await likeList(grace, list);
    expect(await likeList(alan, list)).toEqual({ likes: true, likeCount: 2 });
    expect((await open(grace, list.id)).list).toMatchObject({ likeCount: 2, mine: { likes: true } });
    const { items } = await listNotifications(ada, { filter: "all", limit: 20 });
    expect(items.filter(({ type }) => type === "list-like")).toMatchObject([{ actorCount: 2 }]);
    expect(await unlikeList(grace, list)).toEqual({ likes: false, likeCount: 1 });
    await expect(likeList(ada, list)).rejects.toMatchObject({ code: "forbidden" });
  });

  test("is made one's own without the words of others", async () => {
    const { id } = await listOf(ada, { description: "Hers" });
    await noteOnList(ada, { id, slug: girl, note: "Hers, too" });
    const mine = await cloneList(grace, { id });
    expect(mine).toMatchObject({
      visibility: "me",
      description: "",
      clonedFrom: { id },
      owner: { handle: "grace" },
    });
    const { items } = await open(grace, mine.id);
    expect(items.map(({ film, note }) => [film.slug, note])).toEqual(FILMS.map((slug) => [slug, ""]));
    await expect(open(ada, mine.id)).rejects.toMatchObject({ code: "not_found" });
  });
});
