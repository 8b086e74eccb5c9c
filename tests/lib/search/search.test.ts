import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { createCommunity } from "@/lib/communities/create-community";
import { createCommunityInput } from "@/lib/communities/schema";
import { deletePost } from "@/lib/forum/posts/delete-post";
import { tagThread } from "@/lib/forum/tags/tag-thread";
import { solveThread } from "@/lib/forum/threads/solve-thread";
import { closeDatabase, roundTrips } from "@/lib/platform/db";
import { blockMember } from "@/lib/profiles/hiding/block-member";
import { searchQuery } from "@/lib/search/schema";
import { search } from "@/lib/search/search";
import { suggest } from "@/lib/search/suggest";
import { draftOf, published } from "@/tests/lib/blog/desk";
import { categoryOf, reply, start } from "@/tests/lib/forum/shelf";
import { ada, admin, alan, castOnStage, grace, moderator, stranger } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { emptyRedis } from "@/tests/support/empty-redis";

castOnStage();
afterAll(closeDatabase);

const ask = (viewer: Parameters<typeof search>[0], q: string, more: object = {}) =>
  search(viewer, searchQuery.parse({ q, ...more }));
const titles = ({ items }: Awaited<ReturnType<typeof ask>>) => items.map(({ title }) => title.text);
const counts = ({ tabs }: Awaited<ReturnType<typeof ask>>) =>
  Object.fromEntries(tabs.filter(({ count }) => count > 0).map(({ kind, count }) => [kind, count]));

beforeEach(async () => {
  await asSuperuser("DELETE FROM rate_hits");
  await emptyRedis();
  const silent = await categoryOf("Silent cinema", { hasAnswers: true });
  const staff = await categoryOf("Staff room", { whoMayRead: "staff" });
  const thread = await start(
    ada,
    silent,
    "The nitrate years of Germaine Dulac",
    "How did *La Coquille* survive?",
  );
  await reply(
    grace,
    thread,
    "A print with Czech titles: https://films.example/coquille ||The clergyman wakes up||",
  );
  await reply(alan, thread, "Nitrate burns under water. We kept ours apart from the house.");
  await start(alan, silent, "Live music for silents", "Who plays where? Nitrate not needed.");
  await start(admin, staff, "Nitrate in the cellar", "Between us: the nitrate store is full.");
  const input = { name: "Nitrate Society", description: "We keep what burns." };
  await createCommunity(grace, createCommunityInput.parse(input));
  await createCommunity(
    ada,
    createCommunityInput.parse({ ...input, name: "Secret nitrate", visibility: "private" }),
  );
});

describe("one question", () => {
  test("finds threads, posts, people and communities, each with how many there are", async () => {
    const found = await ask(stranger, "nitrate");
    expect(counts(found)).toEqual({ threads: 1, posts: 2, communities: 1 });
    expect(found.items.map(({ kind }) => kind)).toEqual(["threads", "posts", "posts", "communities"]);
    expect(found.items[0]).toMatchObject({
      href: expect.stringMatching(/^\/forum\/t\/the-nitrate-years-of-germaine-dulac\/[0-9a-f-]{36}$/),
      title: { text: "The nitrate years of Germaine Dulac", marks: [{ from: 4, to: 11 }] },
      facts: ["2 replies"],
      by: { handle: "ada" },
      where: { name: "Silent cinema", href: "/forum/c/silent-cinema" },
    });
    expect(titles(await ask(null, "ada lovelace"))).toContain("Ada Lovelace");
  });

  test("costs one round trip, and for visitors none when it was asked before", async () => {
    await emptyRedis();
    const before = roundTrips();
    await ask(stranger, "nitrate");
    expect(roundTrips() - before).toBe(1);
    await ask(null, "nitrate");
    await ask(null, "nitrate");
    expect(roundTrips() - before).toBe(2);
  });

  test("does not mind accents, endings, the beginning of a word, or in a title a wrong letter", async () => {
    for (const q of ["Nítráte", "nitrates", "nitr", "germane dullac", "nitrste years"])
      expect(titles(await ask(null, q)), q).toContain("The nitrate years of Germaine Dulac");
    expect(titles(await ask(null, "burn water"))).toContain("The nitrate years of Germaine Dulac");
  });

  test("takes phrases, words that must not be there, and filters; then people and communities are not meant", async () => {
    const of = async (q: string) => counts(await ask(stranger, q));
    expect(await of('"burns under water"')).toEqual({ posts: 1 });
    expect(await of('"water burns"')).toEqual({});
    expect(await of("nitrate -water")).toEqual({ threads: 1, posts: 1 });
    expect(await of("-nitrate")).toEqual({ threads: 1, posts: 2 });
    expect(await of("from:alan -nitrate")).toEqual({ threads: 1 });
    expect(await of('from:alan -"who plays" -water')).toEqual({ threads: 1 });
    expect(await of("nitrate from:alan")).toEqual({ posts: 2 });
    expect(await of("from:alan")).toEqual({ threads: 1, posts: 2 });
    expect(await of("from:nobody-at-all")).toEqual({});
    expect(await of("has:link")).toEqual({ posts: 1 });
    expect(await of("in:silent-cinema print")).toEqual({ posts: 1 });
    expect(await of("in:elsewhere print")).toEqual({});
    expect(await of("nitrate before:2020-01-01")).toEqual({});
    expect(await of("nitrate after:2020-01-01")).toEqual({ threads: 1, posts: 2 });
    expect(counts(await ask(stranger, "nitrate", { from: "alan" }))).toEqual({ posts: 2 });
  });

  test("of nothing is nothing, and nonsense breaks nothing", async () => {
    expect(await ask(null, "   ")).toEqual({ items: [], nextCursor: null, tabs: [], notes: [] });
    for (const q of ["'", "\\", "a & !b | (", ":*", "''::", "%_%", "-", '""', "the", "🎬", "from:' has:\""])
      await expect(ask(stranger, q), q).resolves.toBeTruthy();
    await expect(ask(stranger, "nitrate", { kind: "posts", cursor: "rubbish" })).rejects.toMatchObject({
      code: "invalid",
    });
    expect(searchQuery.safeParse({ q: "x".repeat(201) }).success).toBe(false);
  });

  test("is read page by page", async () => {
    const first = await ask(stranger, "nitrate", { kind: "posts", limit: 1 });
    expect(first.items).toHaveLength(1);
    const second = await ask(stranger, "nitrate", { kind: "posts", limit: 1, cursor: first.nextCursor });
    expect(second).toMatchObject({ nextCursor: null, tabs: first.tabs });
    expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(2);
  });
});

test("articles are found by title and text, tags narrow both forum and blog, drafts are nobody's", async () => {
  await published(alan, { title: "Selenium toning", body: "The nitrate base holds.", tags: ["Craft"] });
  await draftOf(alan, { title: "Nitrate, unfinished" });
  const [thread] = (await ask(ada, "dulac", { kind: "threads" })).items;
  await tagThread(ada, { id: thread?.id ?? "", tags: ["craft"] });
  await solveThread(ada, { id: thread?.id ?? "", number: 2 });
  expect(counts(await ask(stranger, "nitrate"))).toEqual({
    threads: 1,
    posts: 2,
    articles: 1,
    communities: 1,
  });
  expect(titles(await ask(stranger, "selenum", { kind: "articles" }))).toEqual(["Selenium toning"]);
  expect(counts(await ask(stranger, "tag:craft"))).toEqual({ threads: 1, posts: 3, articles: 1 });
  expect(counts(await ask(null, "has:answer"))).toEqual({ threads: 1 });
  const [article] = (await ask(null, "selenium")).items;
  expect(article).toMatchObject({ kind: "articles", href: "/blog/selenium-toning", by: { handle: "alan" } });
});

describe("who asks", () => {
  test("finds only what they may see", async () => {
    expect(titles(await ask(null, "nitrate"))).not.toContain("Nitrate in the cellar");
    expect(titles(await ask(null, "nitrate"))).not.toContain("Secret nitrate");
    expect(titles(await ask(ada, "nitrate"))).toContain("Secret nitrate");
    expect(counts(await ask(moderator, "cellar"))).toEqual({ threads: 1 });
    expect(counts(await ask(grace, "cellar"))).toEqual({});
    expect(counts(await ask(grace, "in:staff-room"))).toEqual({});
  });

  test("is not shown what a spoiler hides, nor what people say they have blocked", async () => {
    const [post] = (await ask(stranger, "Czech", { kind: "posts" })).items;
    expect(post?.snippet?.text).toMatch(/Czech/);
    expect(JSON.stringify(post)).not.toMatch(/clergyman/);
    await blockMember(stranger, { member: "alan" });
    expect(counts(await ask(stranger, "music"))).toEqual({});
    expect(counts(await ask(stranger, "nitrate"))).toEqual({ threads: 1, communities: 1 });
    expect(titles(await ask(stranger, "alan turing"))).not.toContain("Alan Turing");
  });

  test("T11.3 does not find what was deleted, visitors not either who asked before", async () => {
    const found = await ask(null, "Czech", { kind: "posts" });
    expect(found.items).toHaveLength(1);
    await deletePost(grace, { id: found.items[0]?.id ?? "", reason: "" });
    await expect.poll(async () => counts(await ask(null, "Czech"))).toEqual({});
  });
});

test("suggestions are the few most like what was typed, in one round trip", async () => {
  const before = roundTrips();
  const found = await suggest(grace, "nitr");
  expect(roundTrips() - before).toBe(1);
  expect(found.map(({ kind, title }) => [kind, title.text])).toEqual([
    ["threads", "The nitrate years of Germaine Dulac"],
    ["communities", "Nitrate Society"],
  ]);
  expect(await suggest(grace, " ")).toEqual([]);
});
