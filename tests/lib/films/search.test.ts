import { afterAll, beforeEach, expect, test } from "vitest";
import { closeDatabase, roundTrips } from "@/lib/platform/db";
import { searchQuery } from "@/lib/search/schema";
import { search } from "@/lib/search/search";
import { suggest } from "@/lib/search/suggest";
import { ada, castOnStage } from "@/tests/support/cast";
import { shelve } from "./shelf";

castOnStage();
beforeEach(async () => {
  await shelve();
});
afterAll(closeDatabase);

const found = async (q: string) =>
  (await search(ada, searchQuery.parse({ q, kind: "films" }))).items.map(({ href }) => href);

test("films are found by title, original title and people, without accents and with a letter wrong", async () => {
  const cleo = "/films/cleo-from-5-to-7-1962";
  const gleaners = "/films/the-gleaners-and-i-2000";
  expect(await found("cleo")).toEqual([cleo]);
  expect(await found("gleanres")).toEqual([gleaners]);
  expect(await found("glaneuse")).toEqual([gleaners]);
  expect((await found("varda")).toSorted()).toEqual([cleo, gleaners]);
  expect(await found("varda legrand")).toEqual([cleo]);
  expect(await found('varda -"from 5"')).toEqual([gleaners]);
  expect(await found("xiannu")).toEqual(["/films/a-touch-of-zen-1971"]);
  expect(await found("nothing like it")).toEqual([]);
});

test("nobody wrote a film in the house: a search by author, tag or day finds none", async () => {
  for (const q of ["varda from:ada", "varda tag:sound", "varda after:2020-01-01"])
    expect(await found(q)).toEqual([]);
});

test("they are suggested while somebody types, with what a poster is drawn from, in one round trip", async () => {
  const before = roundTrips();
  const hits = await suggest(ada, "touch of z");
  expect(roundTrips() - before).toBe(1);
  expect(hits).toMatchObject([
    {
      kind: "films",
      title: { text: "A Touch of Zen" },
      facts: ["1971", "King Hu"],
      film: { slug: "a-touch-of-zen-1971", directors: ["King Hu"] },
    },
  ]);
});
