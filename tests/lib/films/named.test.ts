import { afterAll, beforeEach, expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { commentOnList } from "@/lib/films/lists/comment-on-list";
import { deleteReviewComment } from "@/lib/films/reviews/delete-comment";
import { listNotifications } from "@/lib/notifications/queries";
import { closeDatabase } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { followMember } from "@/lib/profiles/following/follow-member";
import { blockMember } from "@/lib/profiles/hiding/block-member";
import { ada, alan, castOnStage, grace } from "@/tests/support/cast";
import { listOf } from "./lists";
import { log, say, WOMAN } from "./logbook";
import { shelve } from "./shelf";

castOnStage();
afterAll(closeDatabase);
beforeEach(async () => {
  await shelve();
});

const NAMES = "See this, @alan and @ada and @nobody-here.";
const inbox = async (who: Actor) =>
  (await listNotifications(who, { filter: "all", limit: 20 })).items.map(({ type, what, href }) => ({
    type,
    what,
    href,
  }));

test("whom a comment on a review names hears of it, in words and with the way there; its author's line is one", async () => {
  const { id } = await log(ada, WOMAN, { review: "The house looks on." });
  const said = await say(grace, { id }, NAMES);
  expect(await inbox(alan)).toEqual([
    {
      type: "mention",
      what: "mentioned you under a review of “Black Girl”.",
      href: expect.stringContaining(said.id),
    },
  ]);
  expect((await inbox(ada)).map(({ type }) => type)).toEqual(["review-comment"]);
  await deleteReviewComment(grace, { id: said.id });
  expect(await inbox(alan)).toEqual([]);
});

test("nobody hears of a review that they do not see, nor of somebody they have blocked", async () => {
  await followMember(grace, { member: "ada" });
  const { id } = await log(ada, WOMAN, { review: "For those who follow me.", visibility: "followers" });
  await say(grace, { id }, NAMES);
  expect(await inbox(alan)).toEqual([]);
  await blockMember(alan, { member: "grace" });
  const open = await log(ada, WOMAN, { review: "For all." });
  await say(grace, open, NAMES);
  expect(await inbox(alan)).toEqual([]);
});

test("so does whom a comment on a list names, unless the list is not theirs to see", async () => {
  const { id, slug } = await listOf(ada);
  const said = await commentOnList(grace, { id, clientId: newId(), body: NAMES });
  expect(await inbox(alan)).toEqual([
    {
      type: "mention",
      what: "mentioned you under the list “Long afternoons”.",
      href: `/lists/${slug}/${id}#comment-${said.id}`,
    },
  ]);
  const own = await listOf(ada, { visibility: "me" });
  await commentOnList(ada, { id: own.id, clientId: newId(), body: NAMES });
  expect(await inbox(alan)).toHaveLength(1);
});
