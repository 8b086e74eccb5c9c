import { afterAll, expect, test } from "vitest";
import { dropFeatured } from "@/lib/admin/featured/drop-featured";
import { featureThing } from "@/lib/admin/featured/feature-thing";
import { lookAgain } from "@/lib/admin/featured/look-again";
import { listFeatured } from "@/lib/admin/featured/queries";
import { featureInput, thingAt } from "@/lib/admin/featured/schema";
import { deleteThread } from "@/lib/forum/threads/delete-thread";
import { closeDatabase, roundTrips } from "@/lib/platform/db";
import { publicPageAt } from "@/lib/platform/page-store/tags";
import { redis } from "@/lib/platform/redis";
import { blockMember } from "@/lib/profiles/hiding/block-member";
import { published } from "@/tests/lib/blog/desk";
import { placeOf } from "@/tests/lib/communities/place";
import { categoryOf, start } from "@/tests/lib/forum/shelf";
import { ada, admin, alan, castOnStage, grace, moderator } from "@/tests/support/cast";
import { asApp, asSuperuser } from "@/tests/support/database";

castOnStage();
afterAll(closeDatabase);

const put = (address: string, more: Record<string, unknown> = {}, who = admin) =>
  featureThing(who, featureInput.parse({ place: "home", address, ...more }));
const titles = async (viewer: Parameters<typeof listFeatured>[0] = null) =>
  (await listFeatured(viewer, "home")).map(({ title }) => title);
const aThread = async () => start(ada, await categoryOf("Films"), "The best of Ozu");

test("a community, a thread and a post of the blog stand on a front, the latest first, until they are taken off", async () => {
  const thread = await aThread();
  const { community } = await placeOf(ada, [grace]);
  const { slug } = await published(ada);
  await put(`/forum/t/${thread.slug}/${thread.id}/1`, { note: "Read it." });
  await put(`https://lumo.example/communities/${community.slug}/`);
  await put(`/blog/${slug}?utm_source=x`);
  const shown = await listFeatured(null, "home");
  expect(shown).toMatchObject([
    { kind: "post", href: `/blog/${slug}` },
    { kind: "community", title: community.name, count: 2 },
    { kind: "thread", title: "The best of Ozu", about: "Films", note: "Read it." },
  ]);
  expect(await listFeatured(null, "forum")).toEqual([]);
  expect(publicPageAt("/")?.tags).toContain("featured");
  // The same again is its note.
  await put(`/forum/t/${thread.slug}/${thread.id}`, { note: "Do." });
  expect((await listFeatured(grace, "home")).at(-1)).toMatchObject({ note: "Do." });
  await dropFeatured(admin, { id: shown[0]?.id ?? "" });
  expect(await titles()).toEqual([community.name, "The best of Ozu"]);
  await expect(dropFeatured(admin, { id: shown[0]?.id ?? "" })).rejects.toMatchObject({ code: "not_found" });
  expect(
    await asSuperuser("SELECT action FROM audit_entries WHERE action LIKE 'admin.%' ORDER BY id"),
  ).toHaveLength(4);
});

test("visitors' look costs nothing once it is kept; a member's one round trip, and shows nobody who is blocked", async () => {
  const thread = await aThread();
  await put(`/forum/t/${thread.slug}/${thread.id}`);
  await titles();
  const trips = async (viewer: Parameters<typeof titles>[0]) => {
    const before = roundTrips();
    await titles(viewer);
    return roundTrips() - before;
  };
  expect(await trips(null)).toBe(0);
  expect(await trips(grace)).toBe(1);
  await blockMember(ada, { member: "alan" });
  expect(await titles(alan)).toEqual([]);
  expect(await titles(grace)).toEqual(["The best of Ozu"]);
});

test("what is taken away is gone for members at once, and for visitors when the house looks again", async () => {
  const thread = await aThread();
  await put(`/forum/t/${thread.slug}/${thread.id}`);
  await titles();
  const dropped = () => redis.get<number>("tag:featured");
  const before = await dropped();
  await lookAgain();
  expect(await dropped()).toBe(before);
  await deleteThread(moderator, { id: thread.id, reason: "" });
  expect(await titles(grace)).toEqual([]);
  await lookAgain();
  expect(await titles()).toEqual([]);
});

test("nobody else chooses, nothing that not everybody may see, and six at a place", async () => {
  const secret = await start(ada, await categoryOf("Members", { whoMayRead: "members" }), "Among us");
  const thread = await aThread();
  const address = `/forum/t/${thread.slug}/${thread.id}`;
  for (const outsider of [ada, moderator]) {
    await expect(put(address, {}, outsider)).rejects.toMatchObject({ code: "forbidden" });
    await expect(dropFeatured(outsider, { id: thread.id })).rejects.toMatchObject({ code: "forbidden" });
  }
  await expect(put(`/forum/t/${secret.slug}/${secret.id}`)).rejects.toMatchObject({ code: "not_found" });
  await expect(put("/communities/nowhere")).rejects.toMatchObject({ code: "not_found" });
  await expect(asApp("DELETE FROM featured_things")).rejects.toThrow(/permission denied/);
  for (const wrong of ["/members/ada", "javascript:alert(1)", "/forum/t/x/1", "/blog/write/x", "//"])
    expect(thingAt(wrong)).toBeNull();
  const films = await categoryOf("More");
  const authors = [grace, grace, grace, alan, alan, alan, moderator];
  const seven = await Promise.all(authors.map((who, n) => start(who, films, `Number ${n}`)));
  const all = await Promise.allSettled(seven.map((each) => put(`/forum/t/${each.slug}/${each.id}`)));
  expect(all.filter(({ status }) => status === "rejected")).toMatchObject([{ reason: { code: "conflict" } }]);
});
