import { afterAll, beforeEach, expect, test } from "vitest";
import { addToList } from "@/lib/films/lists/add-to-list";
import { changeList } from "@/lib/films/lists/change-list";
import { noteOnList } from "@/lib/films/lists/note-on-list";
import { addWordRule } from "@/lib/moderation/rules/add-word-rule";
import { closeDatabase } from "@/lib/platform/db";
import { ada, castOnStage, moderator } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { FILMS, listOf, on, said } from "./lists";
import { shelve } from "./shelf";

castOnStage();
afterAll(closeDatabase);
beforeEach(async () => {
  await shelve();
});

const [girl, mandabi, zen] = FILMS;

test("what must not be said stands on no list, as a tag no more than as a title", async () => {
  await addWordRule(moderator, { pattern: "casino", action: "refuse" });
  await expect(listOf(ada, { tags: ["casino"] })).rejects.toMatchObject({ code: "invalid" });
  const { id } = await listOf(ada);
  await expect(changeList(ada, { ...said({ tags: ["casino"] }), id })).rejects.toMatchObject({
    code: "invalid",
  });
});

test("who is silenced writes no list and no note, and keeps the films of theirs all the same", async () => {
  const { id } = await listOf(ada, {}, [girl]);
  await asSuperuser("UPDATE members SET silenced_until = now() + interval '1 day' WHERE id = $1", [ada.id]);
  const refused = { code: "forbidden", message: "You may not write for a while." };
  await expect(listOf(ada)).rejects.toMatchObject(refused);
  await expect(changeList(ada, { ...said({ title: "Words" }), id })).rejects.toMatchObject(refused);
  await expect(noteOnList(ada, { id, slug: girl, note: "Words" })).rejects.toMatchObject(refused);
  await expect(addToList(ada, { id, slug: zen, note: "Words" })).rejects.toMatchObject(refused);
  await addToList(ada, { id, slug: mandabi, note: "" });
  expect(await changeList(ada, { ...said({ visibility: "me" }), id })).toMatchObject({ visibility: "me" });
  expect(await on(ada, id)).toEqual([girl, mandabi]);
});
