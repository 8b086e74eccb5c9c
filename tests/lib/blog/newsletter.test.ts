import { afterAll, beforeEach, expect, test } from "vitest";
import { blogJobs } from "@/lib/blog/jobs";
import { subscribeToBlog } from "@/lib/blog/newsletter/subscribe-to-blog";
import { tellReaders } from "@/lib/blog/newsletter/tell-readers";
import { unsubscribeFromBlog } from "@/lib/blog/newsletter/unsubscribe-from-blog";
import { getPost, listPosts } from "@/lib/blog/queries";
import { postsQuery } from "@/lib/blog/schema";
import { publishPost } from "@/lib/blog/writing/publish-post";
import { unpublishPost } from "@/lib/blog/writing/unpublish-post";
import { notificationJobs } from "@/lib/notifications/jobs";
import { getNotificationPreferences } from "@/lib/notifications/queries";
import { unsubscribeMail } from "@/lib/notifications/unsubscribe-mail";
import { closeDatabase, roundTrips } from "@/lib/platform/db";
import { unsubscribeUrl } from "@/lib/platform/email/unsubscribe";
import { drainJobs } from "@/lib/platform/jobs/drain";
import { ada, admin, alan, castOnStage, grace } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { letGo, published } from "./desk";

castOnStage();
afterAll(closeDatabase);
beforeEach(() => asSuperuser("DELETE FROM graphile_worker._private_jobs"));

const wishes = async () =>
  (await getNotificationPreferences(grace)).types.find(({ type }) => type === "blog-post")?.channels;
const letters = () =>
  asSuperuser<{ to: string }>(
    `SELECT payload->>'recipientId' AS to FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id
      WHERE t.identifier = 'notifications.mail' ORDER BY 1`,
  );

test("a member gets new posts by mail, sees that they do, and stops it; the settings say the same", async () => {
  const { slug } = await published(ada);
  const says = async () => [
    (await getPost(grace, slug)).isSubscribed,
    (await listPosts(grace, postsQuery.parse({}))).about.isSubscribed,
    (await listPosts(grace, postsQuery.parse({ author: "ada" }))).about.isSubscribed,
  ];
  expect(await says()).toEqual([false, false, false]);
  await subscribeToBlog(grace);
  await subscribeToBlog(grace);
  const before = roundTrips();
  expect(await says()).toEqual([true, true, true]);
  expect(roundTrips() - before).toBe(3);
  expect(await wishes()).toEqual({ mail: true, inApp: true, push: false });
  expect((await getPost(null, slug)).isSubscribed).toBe(false);
  expect((await getPost(alan, slug)).isSubscribed).toBe(false);
  await unsubscribeFromBlog(grace);
  expect(await says()).toEqual([false, false, false]);
  expect(await wishes()).toEqual({ mail: false, inApp: false, push: false });
});

test("each new post is one letter to each, with how it begins and the way out of it; the way out holds at once", async () => {
  await subscribeToBlog(grace);
  await subscribeToBlog(alan);
  const { id, slug } = await published(ada, { subtitle: "On rain and light" });
  await drainJobs(blogJobs, { seconds: 10 });
  expect((await letters()).map(({ to }) => to)).toEqual([grace.id, alan.id].sort());
  await unsubscribeMail(
    new URL(unsubscribeUrl({ memberId: alan.id, type: "blog-post" })).searchParams.get("token") ?? "",
  );
  await asSuperuser("UPDATE graphile_worker._private_jobs SET run_at = now()");
  await drainJobs(notificationJobs, { seconds: 10 });
  const sent = await asSuperuser<{ mail: { to: string; subject: string; text: string } }>(
    `SELECT payload AS mail FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id
      WHERE t.identifier LIKE 'mail.%'`,
  );
  expect(sent).toHaveLength(1);
  expect(JSON.stringify(sent[0]?.mail)).toContain("published “A night at the Rex” in the blog.");
  expect(JSON.stringify(sent[0]?.mail)).toContain("On rain and light");
  expect(JSON.stringify(sent[0]?.mail)).toContain(`/blog/${slug}`);
  // Shown again later, it is news to nobody.
  await letGo(id);
  await unpublishPost(admin, { id, note: "" });
  await publishPost(admin, { id });
  await drainJobs(blogJobs, { seconds: 10 });
  expect(await letters()).toEqual([]);
});

test("a hundred at a time, nobody twice and nobody left out, even when a batch breaks in its middle and begins anew", async () => {
  await asSuperuser(`
    INSERT INTO members (id, handle, name, updated_at) SELECT gen_random_uuid(), 'reader-' || n, 'Reader', now() FROM generate_series(1, 230) n;
    INSERT INTO accounts (member_id, email, email_verified_at, born_on, updated_at)
      SELECT id, handle || '@example.com', now(), '1990-05-01', now() FROM members WHERE handle LIKE 'reader-%';
    INSERT INTO notification_choices (member_id, type, channel, wanted)
      SELECT id, 'blog-post', channel, true FROM members CROSS JOIN unnest('{mail,inApp}'::text[]) channel WHERE handle LIKE 'reader-%'`);
  const { id } = await published(ada);
  await asSuperuser("DELETE FROM graphile_worker._private_jobs");
  const told = async () => {
    const [row] = await asSuperuser<{ people: number; lines: number }>(
      "SELECT count(DISTINCT recipient_id)::int AS people, count(*)::int AS lines FROM notifications WHERE type = 'blog-post'",
    );
    return [row?.people, row?.lines, (await letters()).length];
  };
  await tellReaders({ postId: id });
  expect(await told()).toEqual([100, 100, 100]);
  await asSuperuser(`
    CREATE FUNCTION pg_temp_break() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN IF (SELECT count(*) FROM notifications) >= 150 THEN RAISE 'the power is out'; END IF; RETURN NEW; END $$;
    CREATE TRIGGER breaks BEFORE INSERT ON notifications FOR EACH ROW EXECUTE FUNCTION pg_temp_break()`);
  await expect(tellReaders({ postId: id })).rejects.toThrow("the power is out");
  expect(await told()).toEqual([100, 100, 100]);
  await asSuperuser("DROP TRIGGER breaks ON notifications; DROP FUNCTION pg_temp_break()");
  await Promise.all([tellReaders({ postId: id }), tellReaders({ postId: id })]);
  await tellReaders({ postId: id });
  expect(await told()).toEqual([230, 230, 230]);
});
