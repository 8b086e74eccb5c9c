import { afterAll, expect, test } from "vitest";
import { followCategory } from "@/lib/forum/categories/follow-category";
import { changeForumSettings } from "@/lib/forum/settings/change-settings";
import { getForumSettings } from "@/lib/forum/settings/queries";
import { forumSettings } from "@/lib/forum/settings/schema";
import { followThread } from "@/lib/forum/threads/follow-thread";
import { markThreadRead } from "@/lib/forum/threads/mark-thread-read";
import { getThread } from "@/lib/forum/threads/queries";
import { closeDatabase, roundTrips } from "@/lib/platform/db";
import { ada, castOnStage, grace, stranger } from "@/tests/support/cast";
import { categoryOf, list, reply, start } from "./shelf";

castOnStage();
afterAll(closeDatabase);

test("a member who usually tracks is told of what went on in threads they opened, unless they said something else of them", async () => {
  const films = await categoryOf("Films");
  const [one, other] = [await start(ada, films, "Sunrise"), await start(ada, films, "Faust")];
  for (const { id } of [one, other]) await markThreadRead(stranger, { id, number: 1 });
  for (const thread of [one, other]) await reply(grace, thread, "Indeed.");
  const unread = async (who: typeof ada) =>
    (await list(who, { sort: "unread" })).items.map(({ title }) => title);
  expect(await getForumSettings(stranger)).toEqual({ level: "normal" });
  expect(await unread(stranger)).toEqual([]);
  await changeForumSettings(stranger, { level: "tracking" });
  const before = roundTrips();
  expect(await getForumSettings(stranger)).toEqual({ level: "tracking" });
  expect(roundTrips() - before).toBe(1);
  expect((await unread(stranger)).sort()).toEqual(["Faust", "Sunrise"]);
  await followThread(stranger, { id: other.id, level: "normal" });
  expect(await unread(stranger)).toEqual(["Sunrise"]);
  await followCategory(stranger, { slug: films.slug, level: "muted" });
  expect(await unread(stranger)).toEqual([]);
  expect((await getThread(grace, one.id)).level).toBe("tracking");
  expect(await getForumSettings(grace)).toEqual({ level: "normal" });
  await changeForumSettings(stranger, { level: "normal" });
  expect(await getForumSettings(stranger)).toEqual({ level: "normal" });
  expect(forumSettings.safeParse({ level: "watching" }).success).toBe(false);
});
