import { afterAll, afterEach, describe, expect, test } from "vitest";
import { tellReaders } from "@/lib/blog/newsletter/tell-readers";
import { getPost, listPosts } from "@/lib/blog/queries";
import { postsQuery } from "@/lib/blog/schema";
import { deletePost } from "@/lib/blog/writing/delete-post";
import { publishDue } from "@/lib/blog/writing/publish-due";
import { publishPost } from "@/lib/blog/writing/publish-post";
import { getDraft, listDesk } from "@/lib/blog/writing/queries";
import { schedulePost } from "@/lib/blog/writing/schedule-post";
import { sendBackPost } from "@/lib/blog/writing/send-back-post";
import { submitPost } from "@/lib/blog/writing/submit-post";
import { unpublishPost } from "@/lib/blog/writing/unpublish-post";
import { updateNotificationPreferences } from "@/lib/notifications/update-preferences";
import { freezeClock, thawClock } from "@/lib/platform/clock";
import { closeDatabase, roundTrips } from "@/lib/platform/db";
import { inboxOf } from "@/tests/lib/communities/place";
import { ada, admin, alan, castOnStage, grace } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { change, draftOf, editor, letGo, published, titles } from "./desk";

castOnStage();
afterEach(thawClock);
afterAll(closeDatabase);

const list = () => listPosts(null, postsQuery.parse({}));

describe("the way to readers", () => {
  test("a writer hands in, an editor sends back with a note, then publishes; each is told", async () => {
    await editor();
    const { id, slug } = await draftOf(ada);
    await submitPost(ada, { id });
    expect(await inboxOf(grace)).toMatchObject([
      { type: "blog-review", data: { title: "A night at the Rex" } },
    ]);
    expect(await listDesk(grace, { of: "queue", limit: 20 })).toMatchObject({ waiting: 1, role: "editor" });
    await expect(submitPost(ada, { id })).rejects.toMatchObject({ code: "conflict" });
    await expect(publishPost(ada, { id })).rejects.toMatchObject({ code: "forbidden" });
    await expect(schedulePost(ada, { id, at: new Date("2031-01-01") })).rejects.toMatchObject({
      code: "forbidden",
    });
    await letGo(id);
    await sendBackPost(grace, { id, note: "More rain" });
    expect(await inboxOf(ada)).toMatchObject([{ data: { decision: "returned", note: "More rain" } }]);
    await expect(getDraft(grace, id)).rejects.toMatchObject({ code: "not_found" });
    await submitPost(ada, { id });
    const draft = await publishPost(grace, { id });
    expect(draft.state).toBe("published");
    expect(titles(await list())).toEqual(["A night at the Rex"]);
    expect((await getPost(null, slug)).html).toContain("<strong>rain</strong>");
    expect((await inboxOf(ada))[0]).toMatchObject({ data: { decision: "published", href: `/blog/${slug}` } });
    await expect(publishPost(grace, { id })).rejects.toMatchObject({ code: "conflict" });
    await expect(change(ada, id, { body: "Mine" })).rejects.toMatchObject({ code: "forbidden" });
    await expect(deletePost(ada, { id })).rejects.toMatchObject({ code: "conflict" });
    await expect(unpublishPost(ada, { id, note: "" })).rejects.toMatchObject({ code: "forbidden" });
    await unpublishPost(grace, { id, note: "For now" });
    expect(titles(await list())).toEqual([]);
    await expect(getPost(null, slug)).rejects.toMatchObject({ code: "not_found" });
    expect((await inboxOf(ada))[0]).toMatchObject({ data: { decision: "unpublished", note: "For now" } });
  });

  test("without a title or words nothing leaves its author", async () => {
    const { id } = await draftOf(ada, { body: "" });
    await expect(submitPost(ada, { id })).rejects.toMatchObject({ code: "conflict" });
  });

  test("what is scheduled is published by the job of its moment, not by that of an earlier plan", async () => {
    freezeClock(new Date("2031-01-01T10:00:00Z"));
    const { id } = await draftOf(admin);
    const [noon, evening] = ["2031-01-01T12:00:00.000Z", "2031-01-01T18:00:00.000Z"];
    await expect(schedulePost(admin, { id, at: new Date("2031-01-01T09:00:00Z") })).rejects.toMatchObject({
      code: "conflict",
    });
    await schedulePost(admin, { id, at: new Date(noon) });
    expect((await schedulePost(admin, { id, at: new Date(evening) })).scheduledAt).toBe(evening);
    await publishDue({ postId: id, at: noon });
    expect(titles(await list())).toEqual([]);
    const jobs = await asSuperuser("SELECT run_at FROM graphile_worker._private_jobs WHERE key = $1", [
      `blog-publish:${id}`,
    ]);
    expect(jobs).toEqual([{ run_at: new Date(evening) }]);
    await asSuperuser(`
      CREATE FUNCTION pg_temp_break() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'the power is out'; END $$;
      CREATE TRIGGER breaks BEFORE INSERT ON notifications FOR EACH ROW EXECUTE FUNCTION pg_temp_break()`);
    await expect(publishDue({ postId: id, at: evening })).rejects.toThrow("the power is out");
    expect(titles(await list())).toEqual([]);
    await asSuperuser("DROP TRIGGER breaks ON notifications; DROP FUNCTION pg_temp_break()");
    await publishDue({ postId: id, at: evening });
    await publishDue({ postId: id, at: evening });
    expect(
      await asSuperuser("SELECT 1 AS told FROM graphile_worker._private_jobs WHERE key = $1", [
        `blog-tell:${id}`,
      ]),
    ).toEqual([{ told: 1 }]);
    expect((await list()).items).toMatchObject([{ publishedAt: evening, state: "published" }]);
  });

  test("a published post's former address leads to it, and its words change at once", async () => {
    const { id, slug } = await published(ada);
    const after = await change(admin, id, { body: "New words", slug: "the-rex" });
    expect(after).toMatchObject({ slug: "the-rex", editedAt: expect.any(String) });
    expect((await getPost(null, slug)).slug).toBe("the-rex");
    expect((await getPost(null, "the-rex")).html).toContain("New words");
    const other = await draftOf(grace, { slug });
    expect(other.slug).toBe(`${slug}-2`);
    expect((await change(admin, id, { slug })).slug).toBe(slug);
  });

  test("who asked to hear of new posts is told once; nobody else, and of none that was taken down", async () => {
    const wish = { type: "blog-post" as const, channel: "inApp" as const, wanted: true };
    await updateNotificationPreferences(grace, { choices: [wish] });
    await updateNotificationPreferences(alan, { choices: [{ ...wish, wanted: false }] });
    const { id, slug } = await published(ada);
    await tellReaders({ postId: id });
    await tellReaders({ postId: id });
    expect(await inboxOf(grace)).toMatchObject([{ type: "blog-post", data: { href: `/blog/${slug}` } }]);
    expect(await inboxOf(alan)).toEqual([]);
    await unpublishPost(admin, { id, note: "" });
    await asSuperuser("DELETE FROM notifications");
    await tellReaders({ postId: id });
    expect(await inboxOf(grace)).toEqual([]);
  });

  test("a page of the desk, and a post to write in, cost one statement each", async () => {
    const { id } = await draftOf(ada);
    const before = roundTrips();
    await getDraft(ada, id);
    await listDesk(ada, { of: "mine", limit: 20 });
    expect(roundTrips() - before).toBe(2);
  });
});
