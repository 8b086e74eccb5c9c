import { afterAll, describe, expect, test } from "vitest";
import { changeCategory } from "@/lib/forum/categories/change-category";
import { createCategory } from "@/lib/forum/categories/create-category";
import { deleteCategory } from "@/lib/forum/categories/delete-category";
import { getCategory, listCategories } from "@/lib/forum/categories/queries";
import { createCategoryInput } from "@/lib/forum/categories/schema";
import { deleteThread } from "@/lib/forum/threads/delete-thread";
import { closeDatabase, roundTrips } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { ada, admin, castOnStage, grace, moderator } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { categoryOf, start } from "./shelf";

castOnStage();
afterAll(closeDatabase);

const names = async (viewer: typeof ada | null) =>
  (await listCategories(viewer)).items.map(({ name, children }) => [
    name,
    ...children.map((each) => each.name),
  ]);

describe("the categories of the forum", () => {
  test("S4-03 S4-04 make a tree in the order that staff gave it, read in one round trip", async () => {
    const films = await categoryOf("Films", { colour: "red", description: "What we saw." });
    await categoryOf("Café");
    await categoryOf("Silents", { parentId: films.id });
    await categoryOf("Talkies", { parentId: films.id });
    expect(await names(null)).toEqual([["Films", "Silents", "Talkies"], ["Café"]]);
    await changeCategory(moderator, { slug: "cafe", position: 0 });
    await changeCategory(moderator, { slug: "talkies", position: 0 });
    const before = roundTrips();
    expect(await names(null)).toEqual([["Café"], ["Films", "Talkies", "Silents"]]);
    expect(roundTrips() - before).toBe(1);
    await changeCategory(moderator, { slug: "silents", parentId: null });
    expect(await names(null)).toEqual([["Café"], ["Films", "Talkies"], ["Silents"]]);
    expect(await getCategory(null, "films")).toMatchObject({
      colour: "red",
      description: "What we saw.",
      threadCount: 0,
    });
    expect(await asSuperuser("SELECT 1 FROM audit_entries WHERE action LIKE 'forum.%'")).toHaveLength(7);
  });

  test("members change nothing about them", async () => {
    await categoryOf("Films");
    for (const attempt of [
      () => createCategory(ada, createCategoryInput.parse({ name: "Mine" })),
      () => changeCategory(ada, { slug: "films", name: "Mine" }),
      () => deleteCategory(ada, { slug: "films" }),
    ])
      await expect(attempt()).rejects.toMatchObject({ code: "forbidden" });
    expect(await names(null)).toEqual([["Films"]]);
  });

  test("stand two deep, have each their name, and stand under what is there", async () => {
    const films = await categoryOf("Films");
    const silents = await categoryOf("Silents", { parentId: films.id });
    await expect(categoryOf("Slapstick", { parentId: silents.id })).rejects.toMatchObject({
      code: "conflict",
    });
    await expect(changeCategory(admin, { slug: "films", parentId: films.id })).rejects.toMatchObject({
      code: "conflict",
    });
    const foyer = await categoryOf("Foyer");
    await expect(changeCategory(admin, { slug: "films", parentId: foyer.id })).rejects.toMatchObject({
      code: "conflict",
    });
    await expect(categoryOf("FILMS")).rejects.toMatchObject({ code: "conflict" });
    await expect(categoryOf("Lost", { parentId: newId() })).rejects.toMatchObject({ code: "not_found" });
  });

  test("who may not read one cannot tell that it exists, nor what stands under it", async () => {
    const desk = await categoryOf("Desk", { whoMayRead: "staff" });
    await categoryOf("Cases", { parentId: desk.id });
    await categoryOf("Lounge", { whoMayRead: "members" });
    expect(await names(null)).toEqual([]);
    expect(await names(ada)).toEqual([["Lounge"]]);
    expect(await names(moderator)).toEqual([["Desk", "Cases"], ["Lounge"]]);
    for (const slug of ["desk", "cases"])
      await expect(getCategory(ada, slug)).rejects.toMatchObject({ code: "not_found" });
  });

  test("S4-03 T10.8 one that threads or categories hang on is not deleted and says what does; an empty one is", async () => {
    const films = await categoryOf("Films");
    await categoryOf("Silents", { parentId: films.id });
    const thread = await start(ada, { slug: "silents" }, "Sunrise");
    await expect(deleteCategory(admin, { slug: "films" })).rejects.toMatchObject({
      code: "conflict",
      message: expect.stringContaining("1 category hangs on it"),
    });
    await start(grace, { slug: "films" }, "A second one");
    await expect(deleteCategory(admin, { slug: "films" })).rejects.toMatchObject({
      message: expect.stringContaining("1 category and 1 thread hang on it"),
    });
    await expect(deleteCategory(admin, { slug: "silents" })).rejects.toMatchObject({ code: "conflict" });
    await deleteThread(ada, { id: thread.id, reason: "" });
    await deleteCategory(admin, { slug: "silents" });
    expect(await names(null)).toEqual([["Films"]]);
  });

  test("an archived one is read and not written in, nor is what stands under it, until it is opened again", async () => {
    const films = await categoryOf("Films");
    await categoryOf("Silents", { parentId: films.id });
    await changeCategory(admin, { slug: "films", isArchived: true });
    expect(await getCategory(null, "silents")).toMatchObject({ isArchived: true });
    await expect(start(ada, { slug: "silents" }, "Sunrise")).rejects.toMatchObject({ code: "forbidden" });
    await changeCategory(admin, { slug: "films", isArchived: false });
    await start(ada, { slug: "silents" }, "Sunrise");
  });
});
