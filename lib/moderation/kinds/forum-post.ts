import "server-only";
import { z } from "zod";
import { canReportPost } from "@/lib/forum/policy";
import { getPost, listPosts } from "@/lib/forum/posts/queries";
import { tellThread } from "@/lib/forum/tell-thread";
import { announce } from "@/lib/notifications/tell";
import { now } from "@/lib/platform/clock";
import { afterCommit } from "@/lib/platform/db";
import { assertAllowed } from "@/lib/platform/errors";
import { around } from "@/lib/talk/evidence";
import { beginningOf, type Kind } from "../kind";
import { NOTHING_TO_REPORT, saved } from "../schema";
import { corrections } from "./corrections";
import { forumThread, postWords, seenPosts } from "./forum-thread";

const away = z.array(z.object({ kept: saved, thread: z.string(), told: z.array(z.string()) }));
const back = z.array(z.object({ thread: z.string() }));

/** Somebody else's post with those around it. The first one stands for its thread. */
export const forumPost: Kind = {
  async find(actor, ref) {
    const post = await getPost(actor, ref);
    const { id, threadId, number, author, body } = post;
    assertAllowed(canReportPost(actor, post), NOTHING_TO_REPORT);
    if (number === 1) return forumThread.find(actor, threadId);
    const { after, limit } = around(number);
    const { thread, items } = await listPosts(actor, { id: threadId, after, limit });
    return {
      id,
      memberId: author.id,
      title: thread.title,
      excerpt: beginningOf(body ?? ""),
      href: `/forum/t/${thread.slug}/${threadId}/${number}`,
      evidence: { reportedSeq: number, messages: seenPosts(items) },
    };
  },

  async remove(tx, staff, id) {
    const [gone] = away.parse(
      await tx.$queryRaw`SELECT * FROM take_post_away(${staff.id}::uuid, ${id}::uuid, ${now()}::timestamptz)`,
    );
    if (!gone) return null;
    tellThread(gone.thread, []);
    afterCommit(() => announce(gone.told));
    return gone.kept;
  },

  async restore(tx, staff, id, kept) {
    const [there] = back.parse(
      await tx.$queryRaw`SELECT * FROM bring_post_back(${staff.id}::uuid, ${id}::uuid, ${JSON.stringify(kept)}::jsonb)`,
    );
    if (!there) return false;
    tellThread(there.thread, []);
    return true;
  },

  ...corrections("forum-post", postWords),
};
