import { afterAll, beforeEach, expect, test } from "vitest";
import { setKeeper } from "@/lib/admin/keepers/set-keeper";
import { bookmarkPost } from "@/lib/forum/bookmarks/bookmark-post";
import { followCategory } from "@/lib/forum/categories/follow-category";
import { pollInput } from "@/lib/forum/polls/schema";
import { voteInPoll } from "@/lib/forum/polls/vote-in-poll";
import { editPost } from "@/lib/forum/posts/edit-post";
import { reactToPost } from "@/lib/forum/posts/react-to-post";
import { markThreadRead } from "@/lib/forum/threads/mark-thread-read";
import { closeDatabase } from "@/lib/platform/db";
import { blockMember } from "@/lib/profiles/hiding/block-member";
import { IN_FORUM } from "@/tests/safety/tables";
import { ada, admin, alan, castOnStage, grace, moderator, stranger } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { attempt, rowsSeen, type Who, writesRefused } from "@/tests/support/row-attempts";
import { categoryOf, reply, start } from "./shelf";

castOnStage();
afterAll(closeDatabase);

/** A column of those tables that have no id. */
const COLUMN: Record<string, string> = {
  forum_post_revisions: "body",
  forum_post_reactions: "emoji",
  forum_category_moderators: "created_at",
  forum_moved_posts: "number",
  forum_pictures: "post_id",
  forum_polls: "kind",
  forum_poll_votes: "voted_at",
};
/** What members write themselves: rows of their own. */
const OWN = ["forum_positions", "forum_category_levels", "forum_bookmarks"];

const POLL = pollInput.parse({ options: ["Yes", "No"] });

const seen = (who: Who) => rowsSeen(who, IN_FORUM);

// A category for each circle of readers, with a thread in each; Grace answered in the open one, and Alan read it.
beforeEach(async () => {
  const open = await start(ada, await categoryOf("Open"), "In the open", "Choose.", [], POLL);
  await start(ada, await categoryOf("Members", { whoMayRead: "members" }), "Among members");
  await start(moderator, await categoryOf("Staff", { whoMayRead: "staff" }), "Among staff");
  const { id } = await reply(grace, open, "One");
  await editPost(grace, { id, body: "Two" });
  await markThreadRead(alan, { id: open.id, number: 2 });
  await bookmarkPost(alan, { id, note: "Mine", remindAt: null });
  await voteInPoll(alan, { id: open.id, choices: [1] });
  await reactToPost(alan, { id, emoji: "🎬" });
  await asSuperuser(
    "INSERT INTO uploads (id, owner_id, purpose, name, widths, width, height, bytes, thumbhash) VALUES ($1, $2, 'image', 'hall', '{480}', 480, 320, 1, '')",
    [open.id, grace.id],
  );
  await asSuperuser("INSERT INTO forum_pictures VALUES ($1, $2)", [id, open.id]);
  await setKeeper(admin, { category: "open", handle: "alan", keeps: true });
  await followCategory(alan, { slug: "open", level: "tracking" });
});

test("T1.12 rows of the forum are met by who may read their category, and what is a member's own by them alone", async () => {
  expect(await seen(null)).toEqual({
    forum_categories: 1,
    forum_threads: 1,
    forum_posts: 2,
    forum_post_reactions: 1,
    forum_pictures: 1,
    forum_polls: 1,
  });
  const asMember = {
    forum_categories: 2,
    forum_threads: 2,
    forum_posts: 3,
    forum_post_reactions: 1,
    forum_pictures: 1,
    forum_polls: 1,
  };
  expect(await seen(stranger)).toEqual(asMember);
  expect(await seen(alan)).toEqual({
    ...asMember,
    forum_positions: 1,
    forum_category_levels: 1,
    forum_category_moderators: 1,
    forum_bookmarks: 1,
    forum_poll_votes: 1,
  });
  expect(await seen(grace)).toEqual({ ...asMember, forum_positions: 1, forum_post_revisions: 1 });
  expect(await seen(moderator)).toEqual({
    forum_categories: 3,
    forum_threads: 3,
    forum_posts: 4,
    forum_post_reactions: 1,
    forum_pictures: 1,
    forum_polls: 1,
    forum_positions: 1,
    forum_post_revisions: 1,
  });
});

test("T1.12 a block hides what each wrote from the other, not from staff", async () => {
  await blockMember(grace, { member: "stranger" });
  expect(await seen(stranger)).toEqual({
    forum_categories: 2,
    forum_threads: 2,
    forum_posts: 2,
    forum_polls: 1,
  });
  await blockMember(moderator, { member: "ada" });
  expect(await attempt(moderator, "SELECT 1 FROM forum_threads")).toBe(3);
});

test("T1.12 nobody writes to the forum past its functions, staff neither, nor moves somebody else's position", async () => {
  for (const who of [null, ada, moderator])
    for (const table of Object.keys(IN_FORUM).filter((name) => !OWN.includes(name)))
      expect(await writesRefused(who, table, COLUMN[table] ?? "id"), table).toBe(true);
  expect(await attempt(grace, "UPDATE forum_positions SET last_read = 1 RETURNING 1")).toBe(1);
  expect(await attempt(stranger, "DELETE FROM forum_positions RETURNING 1")).toBe(0);
  expect(
    await attempt(
      stranger,
      `INSERT INTO forum_positions (member_id, thread_id) SELECT '${alan.id}', id FROM forum_threads`,
    ),
  ).toBe("refused");
});
