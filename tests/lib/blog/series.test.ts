import { afterAll, expect, test } from "vitest";
import { getPost, listPosts } from "@/lib/blog/queries";
import { giveRole } from "@/lib/blog/roles/give-role";
import { postsQuery } from "@/lib/blog/schema";
import { deleteSeries } from "@/lib/blog/series/delete-series";
import { orderSeries } from "@/lib/blog/series/order-series";
import { getSeries, listSeries } from "@/lib/blog/series/queries";
import { saveSeries } from "@/lib/blog/series/save-series";
import { startSeries } from "@/lib/blog/series/start-series";
import { closeDatabase, roundTrips } from "@/lib/platform/db";
import { ada, admin, castOnStage, grace, moderator, stranger } from "@/tests/support/cast";
import { draftOf, published, titles } from "./desk";

castOnStage();
afterAll(closeDatabase);

const words = { title: "Projection", description: "On light" };

test("editors open series, say them differently and end them; writers, staff and others do not", async () => {
  for (const who of [ada, moderator, stranger]) {
    await expect(startSeries(who, words)).rejects.toMatchObject({ code: "forbidden" });
    await expect(saveSeries(who, { slug: "projection", ...words })).rejects.toMatchObject({
      code: "forbidden",
    });
    await expect(orderSeries(who, { slug: "projection", posts: [] })).rejects.toMatchObject({
      code: "forbidden",
    });
    await expect(deleteSeries(who, { slug: "projection" })).rejects.toMatchObject({ code: "forbidden" });
  }
  await giveRole(admin, { handle: "grace", role: "editor" });
  expect(await startSeries(grace, words)).toEqual({ slug: "projection" });
  await expect(startSeries(grace, words)).rejects.toMatchObject({ code: "conflict" });
  await saveSeries(grace, { slug: "projection", title: "Projecting", description: "" });
  expect(await listSeries(grace)).toEqual({
    items: [{ slug: "projection", title: "Projecting", description: "", posts: 0 }],
    mayKeep: true,
  });
  for (const who of [null, ada, moderator]) expect((await listSeries(who)).mayKeep).toBe(false);
  await deleteSeries(grace, { slug: "projection" });
  for (const attempt of [
    () => deleteSeries(grace, { slug: "projection" }),
    () => orderSeries(grace, { slug: "projection", posts: [] }),
    () => getSeries(grace, "projection"),
    () => draftOf(ada, { series: "projection" }),
  ])
    await expect(attempt()).rejects.toMatchObject({ code: "not_found" });
});

test("posts stand in the order they came in, then in the one editors give them; readers see those that are out", async () => {
  await startSeries(admin, words);
  const series = "projection";
  const first = await published(ada, { title: "First part", series });
  const second = await published(ada, { title: "Second part", series });
  const third = await published(grace, { title: "Third part", series });
  const waits = await draftOf(ada, { title: "Not out", series });
  const list = async () => titles(await listPosts(null, postsQuery.parse({ series })));
  expect(await list()).toEqual(["First part", "Second part", "Third part"]);
  await orderSeries(admin, { slug: series, posts: [third.id, first.id, waits.id] });
  expect(await list()).toEqual(["Third part", "First part", "Second part"]);
  expect((await getPost(null, first.slug)).inSeries.map(({ title }) => title)).toEqual([
    "Third part",
    "First part",
    "Second part",
  ]);
  const before = roundTrips();
  const seen = await getSeries(ada, series);
  expect(roundTrips() - before).toBe(1);
  expect(seen.posts.map(({ title, state }) => [title, state])).toEqual([
    ["Third part", "published"],
    ["First part", "published"],
    ["Not out", "draft"],
    ["Second part", "published"],
  ]);
  expect((await getSeries(null, series)).posts).toHaveLength(3);
  expect((await getSeries(admin, series)).posts.map(({ id }) => id)).not.toContain(waits.id);
  await Promise.all([
    orderSeries(admin, { slug: series, posts: [first.id, second.id, third.id] }),
    orderSeries(admin, { slug: series, posts: [third.id, second.id, first.id] }),
  ]);
  expect([
    ["First part", "Second part", "Third part"],
    ["Third part", "Second part", "First part"],
  ]).toContainEqual(await list());
  await deleteSeries(admin, { slug: series });
  expect((await getPost(null, first.slug)).series).toBeNull();
});
