import { afterAll, expect, test } from "vitest";
import { closeDatabase } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { forgetSearch, forgetSearches } from "@/lib/search/forget-search";
import { noteSearch } from "@/lib/search/note-search";
import { listSearches } from "@/lib/search/queries";
import { saveSearch } from "@/lib/search/save-search";
import { ada, castOnStage, grace } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";

castOnStage();
afterAll(closeDatabase);
const kept = async (actor = ada) => (await listSearches(actor)).map(({ query, isSaved }) => [query, isSaved]);

test("what was searched for is remembered, the newest first, twenty of them, for its member alone", async () => {
  for (let n = 1; n <= 22; n++) await noteSearch(ada, `word ${n}`);
  await noteSearch(ada, "word 5");
  const [first, second] = await kept();
  expect([first, second]).toEqual([
    ["word 5", false],
    ["word 22", false],
  ]);
  expect(await kept()).toHaveLength(20);
  expect(await kept(grace)).toEqual([]);
});

test("what is saved stands before it and stays, once, fifty at most, however many tabs save at once", async () => {
  await noteSearch(ada, "noir");
  const saved = await saveSearch(ada, { query: "noir" });
  await Promise.all([1, 2, 3].map(() => saveSearch(ada, { query: "giallo in:horror" })));
  await noteSearch(ada, "musicals");
  expect((await kept()).toSorted()).toEqual([
    ["giallo in:horror", true],
    ["musicals", false],
    ["noir", true],
  ]);
  await forgetSearches(ada);
  expect((await kept()).map(([, isSaved]) => isSaved)).toEqual([true, true]);

  await forgetSearch(grace, { id: saved.id });
  expect(await kept()).toHaveLength(2);
  await forgetSearch(ada, { id: saved.id });
  await forgetSearch(ada, { id: saved.id });
  expect(await kept()).toEqual([["giallo in:horror", true]]);

  for (let n = 0; n < 48; n++)
    await asSuperuser("INSERT INTO searches (id, member_id, query, saved_at) VALUES ($1, $2, $3, now())", [
      newId(),
      ada.id,
      `more ${n}`,
    ]);
  const race = await Promise.allSettled(["one", "two", "three"].map((query) => saveSearch(ada, { query })));
  expect(race.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  await expect(saveSearch(ada, { query: "four" })).rejects.toMatchObject({ code: "conflict" });
});
