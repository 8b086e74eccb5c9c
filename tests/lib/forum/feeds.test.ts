import { afterAll, expect, test } from "vitest";
import { forumFeedQuery, writeForumFeed } from "@/lib/forum/feed";
import { closeDatabase, roundTrips } from "@/lib/platform/db";
import { blockMember } from "@/lib/profiles/hiding/block-member";
import { ada, alan, castOnStage, grace, moderator } from "@/tests/support/cast";
import { categoryOf, reply, start } from "./shelf";

castOnStage();
afterAll(closeDatabase);

const feed = (query: Record<string, string> = {}, viewer: typeof ada | null = null) =>
  writeForumFeed(viewer, forumFeedQuery.parse(query));
const titles = (written: string) =>
  [...written.matchAll(/<(?:item|entry)>[\s\S]*?<title>(.*?)<\/title>/g)].map(([, title]) => title);

test("the feed of the forum tells of the threads begun last that everybody may read, escaped, in one round trip", async () => {
  const films = await categoryOf("Films");
  const silents = await categoryOf("Silents", { parentId: films.id });
  const staff = await categoryOf("Desk", { whoMayRead: "staff" });
  const first = await start(ada, films, "Light & <Sound>", "How it **began**.", ["70-mm"]);
  await start(grace, silents, "Sunrise");
  await start(moderator, staff, "Among us");
  await reply(grace, first, "Later.");
  const before = roundTrips();
  const rss = await feed();
  expect(roundTrips() - before).toBe(1);
  expect(titles(rss)).toEqual(["Sunrise", "Light &amp; &lt;Sound&gt;"]);
  expect(rss).toContain("<description>How it began.</description>");
  expect(rss).toContain("<category>70-mm</category>");
  expect(rss).toMatch(new RegExp(`<link>[^<]+/forum/t/light-sound/${first.id}</link>`));
  const atom = await feed({ format: "atom", category: "films" });
  expect(atom).toContain("<title>Films · Lumo forum</title>");
  expect(titles(atom)).toEqual(["Sunrise", "Light &amp; &lt;Sound&gt;"]);
  expect(titles(await feed({ category: "silents" }))).toEqual(["Sunrise"]);
  expect(atom).toMatch(/<link href="[^"]+\/api\/v1\/forum\/feed\?category=films&amp;format=atom" rel="self"/);
});

test("who may not read a category gets no feed of it, and nobody one with the words of people they blocked", async () => {
  const staff = await categoryOf("Desk", { whoMayRead: "staff" });
  const members = await categoryOf("Bar", { whoMayRead: "members" });
  await start(moderator, staff, "Among us");
  await start(ada, members, "At the bar");
  expect(titles(await feed({ category: "desk" }, moderator))).toEqual(["Among us"]);
  await expect(feed({ category: "desk" }, ada)).rejects.toMatchObject({ code: "not_found" });
  await expect(feed({ category: "bar" })).rejects.toMatchObject({ code: "not_found" });
  await expect(feed({ category: "nowhere" })).rejects.toMatchObject({ code: "not_found" });
  expect(titles(await feed({}, alan))).toEqual(["At the bar"]);
  await blockMember(alan, { member: "ada" });
  expect(titles(await feed({}, alan))).toEqual([]);
});
