import { afterAll, afterEach, describe, expect, test } from "vitest";
import { feedQuery } from "@/lib/blog/feed-schema";
import { getPost, listPosts } from "@/lib/blog/queries";
import { minutesToRead } from "@/lib/blog/reading-time";
import { postsQuery } from "@/lib/blog/schema";
import { countViews } from "@/lib/blog/views/count-views";
import { noteView } from "@/lib/blog/views/note-view";
import { getAnalytics, listTrending } from "@/lib/blog/views/queries";
import { writeBlogFeed } from "@/lib/blog/write-feed";
import { unpublishPost } from "@/lib/blog/writing/unpublish-post";
import { freezeClock, thawClock } from "@/lib/platform/clock";
import { closeDatabase, roundTrips } from "@/lib/platform/db";
import { redis } from "@/lib/platform/redis";
import { blockMember } from "@/lib/profiles/hiding/block-member";
import { ada, admin, castOnStage, grace, stranger } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { draftOf, published, titles } from "./desk";

castOnStage();
afterEach(thawClock);
afterAll(closeDatabase);

const list = (query: Record<string, unknown> = {}, viewer: typeof ada | null = null) =>
  listPosts(viewer, postsQuery.parse(query));
const at = (minute: number) => freezeClock(new Date(Date.UTC(2031, 0, 1, 10, minute)));

describe("lists", () => {
  test("stand newest first in pages, of everybody, of a tag and of an author; drafts nowhere", async () => {
    for (const [index, writer] of [ada, grace, ada].entries()) {
      at(index);
      await published(writer, { title: `Post ${index}`, tags: index === 1 ? ["Sound"] : ["Sound", "Light"] });
    }
    await draftOf(ada, { title: "Mine", tags: ["Sound", "Secret"] });
    const before = roundTrips();
    const first = await list({ limit: 2 }, ada);
    expect(roundTrips() - before).toBe(1);
    expect(titles(first)).toEqual(["Post 2", "Post 1"]);
    expect(titles(await list({ limit: 2, cursor: first.nextCursor }))).toEqual(["Post 0"]);
    expect(titles(await list({ tag: "light" }))).toEqual(["Post 2", "Post 0"]);
    const sound = await list({ tag: "sound", limit: 1 });
    expect(sound.about).toMatchObject({ tag: "sound", name: "Sound" });
    expect(titles(await list({ tag: "sound", cursor: sound.nextCursor }))).toEqual(["Post 1", "Post 0"]);
    const byAda = await list({ author: "ada", limit: 1 });
    expect(byAda.about).toMatchObject({ handle: "ada", name: "Ada Lovelace" });
    expect(titles(await list({ author: "ada", cursor: byAda.nextCursor }))).toEqual(["Post 0"]);
    for (const nothing of [{ tag: "secret" }, { tag: "none" }, { author: "stranger" }, { series: "none" }])
      await expect(list(nothing)).rejects.toMatchObject({ code: "not_found" });
  });

  test("people who are blocked, either way, do not meet in them", async () => {
    const { slug } = await published(ada);
    await blockMember(ada, { member: "stranger" });
    expect(titles(await list({}, stranger))).toEqual([]);
    await expect(getPost(stranger, slug)).rejects.toMatchObject({ code: "not_found" });
    await expect(list({ author: "ada" }, stranger)).rejects.toMatchObject({ code: "not_found" });
    expect(titles(await list({}, grace))).toHaveLength(1);
  });
});

describe("a post", () => {
  test("comes with what shares most of its tags, in one round trip", async () => {
    const tags = ["Light", "Sound", "Paper"];
    for (const [index, some] of [["Light"], ["Light", "Sound"], [], ["Paper"], ["Sound"]].entries()) {
      at(index);
      await published(ada, { title: `With ${index}`, tags: some });
    }
    at(10);
    const { slug } = await published(ada, { title: "The one", tags });
    const before = roundTrips();
    const post = await getPost(null, slug);
    expect(roundTrips() - before).toBe(1);
    expect(post.related.map(({ title }) => title)).toEqual(["With 1", "With 4", "With 3"]);
    expect([minutesToRead(10), minutesToRead(600), minutesToRead(1190)]).toEqual([1, 3, 5]);
  });

  test("feeds carry the newest, with words escaped, and where they are", async () => {
    at(0);
    const { id } = await published(ada, {
      title: "Light & <Sound>",
      tags: ["Sound"],
      excerpt: 'They say "so"',
    });
    const rss = writeBlogFeed(feedQuery.parse({ tag: "sound" }), await list({ tag: "sound" }));
    expect(rss).toContain("<title>Sound · Lumo blog</title>");
    expect(rss).toContain("<title>Light &amp; &lt;Sound&gt;</title>");
    expect(rss).toContain("<description>They say &quot;so&quot;</description>");
    expect(rss).toContain("<pubDate>Wed, 01 Jan 2031 10:00:00 GMT</pubDate>");
    const atom = writeBlogFeed(
      feedQuery.parse({ format: "atom", author: "ada" }),
      await list({ author: "ada" }),
    );
    expect(atom).toContain(`<id>urn:uuid:${id}</id>`);
    expect(atom).toMatch(/<link href="[^"]+\/api\/v1\/blog\/feed\?author=ada&amp;format=atom" rel="self"/);
    expect(atom).toContain("<updated>2031-01-01T10:00:00.000Z</updated>");
  });
});

describe("views", () => {
  const read = (id: string, address: string, agent = "A browser") => noteView({ id, address, agent });
  const viewsOf = async (id: string) =>
    (await asSuperuser("SELECT view_count FROM blog_posts WHERE id = $1", [id]))[0]?.view_count;

  test("count a visitor once a day and post, in a batch, and nobody can tell who it was", async () => {
    at(0);
    const { id } = await published(ada);
    for (const address of ["192.0.2.1", "192.0.2.1", "192.0.2.2"]) await read(id, address);
    await read(id, "192.0.2.1", "Another browser");
    await read(id, "192.0.2.9", "Somebot/2.0 crawler");
    await read(ada.id, "192.0.2.3");
    expect(await countViews()).toBe(3);
    await read(id, "192.0.2.1");
    expect(await countViews()).toBe(0);
    expect(await viewsOf(id)).toBe(3);
    const [row] = await asSuperuser("SELECT string_agg(visitor::text, ' ') AS all FROM blog_views");
    expect(String(row?.all)).not.toContain("192.0");
    const first = await asSuperuser("SELECT visitor FROM blog_views ORDER BY 1");
    freezeClock(new Date("2031-01-02T10:00:00Z"));
    await read(id, "192.0.2.1");
    expect(await countViews()).toBe(1);
    const second = await asSuperuser("SELECT visitor FROM blog_views WHERE day = '2031-01-02'");
    expect(first).not.toContainEqual(second[0]);
    expect(await viewsOf(id)).toBe(4);
    expect(await redis.ttl("blog:salt:2031-01-02")).toBeGreaterThan(0);
  });

  test("of yesterday that were not written yet are written, those of a post that is not shown are not", async () => {
    at(0);
    const shown = await published(ada);
    const gone = await published(grace, { title: "Gone" });
    await read(shown.id, "192.0.2.1");
    await read(gone.id, "192.0.2.1");
    await unpublishPost(admin, { id: gone.id, note: "" });
    freezeClock(new Date("2031-01-02T00:01:00Z"));
    expect(await countViews()).toBe(1);
    expect(await viewsOf(gone.id)).toBe(0);
  });

  test("what is read now leads what was read more some days ago", async () => {
    freezeClock(new Date("2031-01-10T10:00:00Z"));
    const views = async (title: string, days: [string, number][]) => {
      const { id } = await published(ada, { title });
      for (const [day, count] of days)
        await asSuperuser("INSERT INTO blog_view_days VALUES ($1, $2, $3)", [day, id, count]);
      return id;
    };
    await views("Once", [["2031-01-02", 100]]);
    await views("Now", [["2031-01-10", 10]]);
    await views("Long ago", [["2030-12-20", 9_000]]);
    const gone = await views("Taken down", [["2031-01-10", 900]]);
    await unpublishPost(admin, { id: gone, note: "" });
    const before = roundTrips();
    const { items } = await listTrending(null, { limit: 10 });
    expect(roundTrips() - before).toBe(1);
    expect(items.map(({ title, score }) => [title, score])).toEqual([
      ["Now", 10],
      ["Once", 6.25],
    ]);
    await blockMember(ada, { member: "stranger" });
    expect((await listTrending(stranger, { limit: 10 })).items).toEqual([]);
  });

  test("are drawn for their author in one round trip, however many posts there are, and for nobody else", async () => {
    freezeClock(new Date("2031-01-10T10:00:00Z"));
    for (let n = 0; n < 4; n++) {
      const { id } = await published(ada, { title: `Post ${n}` });
      await asSuperuser("INSERT INTO blog_view_days VALUES ('2031-01-09', $1, $2)", [id, n]);
    }
    const before = roundTrips();
    const found = await getAnalytics(ada, { days: 7 });
    expect(roundTrips() - before).toBe(1);
    expect(found.days).toHaveLength(7);
    expect(found.days.at(-2)).toEqual({ day: "2031-01-09", views: 6 });
    expect(found).toMatchObject({ views: 6, published: 4 });
    expect(found.posts.map(({ title, views }) => [title, views])[0]).toEqual(["Post 3", 3]);
    expect(await getAnalytics(grace, { days: 7 })).toMatchObject({ views: 0, published: 0, posts: [] });
  });
});
