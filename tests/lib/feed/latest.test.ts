import { afterAll, expect, test } from "vitest";
import { featureThing } from "@/lib/admin/featured/feature-thing";
import { featureInput } from "@/lib/admin/featured/schema";
import { getLatest } from "@/lib/feed/get-latest";
import { closeDatabase, roundTrips } from "@/lib/platform/db";
import { blockMember } from "@/lib/profiles/hiding/block-member";
import { draftOf, published } from "@/tests/lib/blog/desk";
import { categoryOf, start } from "@/tests/lib/forum/shelf";
import { ada, admin, alan, castOnStage, grace, stranger } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";

castOnStage();
afterAll(closeDatabase);

test("the front shows what was talked of and written last, one round trip, as far as its reader may see it", async () => {
  const films = await categoryOf("Films");
  const staff = await categoryOf("Staff");
  for (const [author, title] of [
    [ada, "First"],
    [grace, "Second"],
    [ada, "Third"],
  ] as const)
    await start(author, films, title);
  await start(ada, staff, "Between us");
  await asSuperuser("UPDATE forum_categories SET who_may_read = 'staff' WHERE id = $1", [staff.id]);
  await published(ada, { title: "An old reel" });
  await published(grace, { title: "A new reel" });
  await draftOf(grace, { title: "Not yet" });

  const before = roundTrips();
  const latest = await getLatest(stranger, { threads: 2, posts: 1 });
  expect(roundTrips() - before).toBe(1);
  expect(latest.threads.map(({ title }) => title)).toEqual(["Third", "Second"]);
  expect(latest.posts.map(({ title }) => title)).toEqual(["A new reel"]);

  const all = { threads: 5, posts: 5 };
  await blockMember(alan, { member: grace.handle });
  expect((await getLatest(alan, all)).threads.map(({ title }) => title)).toEqual(["Third", "First"]);
  expect((await getLatest(alan, all)).posts.map(({ title }) => title)).toEqual(["An old reel"]);
  expect((await getLatest(null, all)).threads.map(({ title }) => title)).toEqual([
    "Third",
    "Second",
    "First",
  ]);
});

test("what the house chose comes in the same round trip, without what the reader may not see", async () => {
  const { id, slug } = await start(grace, await categoryOf("Films"), "Chosen");
  await featureThing(admin, featureInput.parse({ place: "home", address: `/forum/t/${slug}/${id}` }));
  const most = { threads: 1, posts: 1 };
  const before = roundTrips();
  expect((await getLatest(stranger, most)).featured.map(({ title }) => title)).toEqual(["Chosen"]);
  expect(roundTrips() - before).toBe(1);
  await blockMember(alan, { member: grace.handle });
  expect((await getLatest(alan, most)).featured).toEqual([]);
});

test("a house in which nothing was said yet has a front, too", async () => {
  expect(await getLatest(null, { threads: 5, posts: 1 })).toEqual({ threads: [], posts: [], featured: [] });
});
