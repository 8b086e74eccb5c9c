import { afterAll, beforeEach, expect, test } from "vitest";
import { giveRole } from "@/lib/blog/roles/give-role";
import { submitPost } from "@/lib/blog/writing/submit-post";
import { closeDatabase } from "@/lib/platform/db";
import { blockMember } from "@/lib/profiles/hiding/block-member";
import { IN_BLOG } from "@/tests/safety/tables";
import { ada, admin, alan, castOnStage, grace, stranger } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { attempt, rowsSeen, type Who, writesRefused } from "@/tests/support/row-attempts";
import { change, draftOf, pictureOf, published } from "./desk";

castOnStage();
afterAll(closeDatabase);

const seen = (who: Who) => rowsSeen(who, IN_BLOG);

// Ada has a published post that was read, with a former address; a draft with a picture; and one that waits. Grace edits.
beforeEach(async () => {
  await giveRole(admin, { handle: "grace", role: "editor" });
  const { id, slug } = await published(ada, { title: "Shown", tags: ["Shown"] });
  await asSuperuser("UPDATE blog_posts SET locked_until = NULL");
  await change(admin, id, { slug: `${slug}-now`, body: "Changed" });
  await asSuperuser("INSERT INTO blog_views VALUES (current_date, $1, '\\x00')", [id]);
  await asSuperuser("INSERT INTO blog_view_days VALUES (current_date, $1, 1)", [id]);
  await asSuperuser(
    `INSERT INTO blog_comments (id, post_id, author_id, client_id, body, body_html, held_at)
     VALUES (gen_random_uuid(), $1, $2, 'one', 'x', 'x', NULL), (gen_random_uuid(), $1, $2, 'two', 'x', 'x', now())`,
    [id, alan.id],
  );
  await asSuperuser(
    "INSERT INTO blog_comment_reactions (comment_id, member_id, emoji) SELECT id, $1, '🎬' FROM blog_comments",
    [alan.id],
  );
  await draftOf(ada, { title: "A draft", tags: ["Draft"], coverId: (await pictureOf(ada)).id });
  await submitPost(ada, await draftOf(ada, { title: "Waiting", tags: ["Waiting"] }));
});

test("T1.12 a draft's rows are its author's alone, what waits the editors' too, what is published everybody's", async () => {
  const shown = { blog_posts: 1, blog_tags: 1, blog_slugs: 1, blog_comments: 1, blog_comment_reactions: 1 };
  expect(await seen(null)).toEqual(shown);
  expect(await seen(stranger)).toEqual(shown);
  expect(await seen(alan)).toEqual({ ...shown, blog_comments: 2, blog_comment_reactions: 2 });
  expect(await seen(ada)).toEqual({
    ...shown,
    blog_posts: 3,
    blog_tags: 3,
    blog_pictures: 1,
    blog_revisions: 1,
    blog_roles: 1,
    blog_view_days: 1,
  });
  expect(await seen(grace)).toEqual({
    blog_posts: 2,
    blog_tags: 2,
    blog_slugs: 1,
    blog_comments: 2,
    blog_comment_reactions: 2,
    blog_revisions: 1,
    blog_roles: 2,
    blog_view_days: 1,
  });
});

test("T1.12 a block hides what each wrote from the other, not from who keeps the blog", async () => {
  await blockMember(stranger, { member: "ada" });
  expect(await seen(stranger)).toEqual({ blog_tags: 1 });
  await blockMember(grace, { member: "ada" });
  expect(await attempt(grace, "SELECT 1 FROM blog_posts")).toBe(2);
});

test("T1.12 a draft's picture is its author's alone", async () => {
  const own = "SELECT 1 FROM uploads WHERE NOT is_public";
  expect(await attempt(ada, own)).toBe(1);
  for (const who of [null, grace, stranger]) expect(await attempt(who, own)).toBe(0);
});

test("T1.12 nobody writes to the blog past its functions, editors neither", async () => {
  for (const who of [null, ada, grace, admin])
    for (const table of [...Object.keys(IN_BLOG), "blog_series"]) {
      const column = /role/.test(table)
        ? "role"
        : /reactions/.test(table)
          ? "emoji"
          : /views|days/.test(table)
            ? "day"
            : /slugs|series/.test(table)
              ? "slug"
              : "post_id";
      const target = table === "blog_posts" ? "state" : column;
      expect(await writesRefused(who, table, target), table).toBe(true);
    }
});
