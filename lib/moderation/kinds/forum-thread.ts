import "server-only";
import { z } from "zod";
import { POST_MOST } from "@/lib/forum/limits";
import { canReportPost } from "@/lib/forum/policy";
import { listPosts } from "@/lib/forum/posts/queries";
import { renderPost } from "@/lib/forum/posts/render-post";
import type { Post } from "@/lib/forum/posts/schema";
import { tellThread } from "@/lib/forum/tell-thread";
import { assertAllowed } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import { AROUND } from "@/lib/talk/evidence";
import { beginningOf, type Kind } from "../kind";
import { NOTHING_TO_REPORT } from "../schema";
import { corrections } from "./corrections";

/** What a post is made of. */
export const postWords: Parameters<typeof corrections>[1] = {
  most: POST_MOST,
  render: renderPost,
  tell: (_tx, { place }) => tellThread(place),
};

const away = z.array(z.object({ category: z.string(), shelf: z.string() }));
const home = z.object({ category: z.string(), shelf: z.string() });
const back = z.tuple([z.object({ there: z.boolean() })]);

/** A thread somebody else began, with its first posts. Removed, it stands where only staff reads until it is brought back. */
export const forumThread: Kind = {
  async find(actor, ref) {
    const { thread, items } = await listPosts(actor, { id: ref, limit: AROUND });
    assertAllowed(canReportPost(actor, { author: thread.author, deletedAt: null }), NOTHING_TO_REPORT);
    return {
      id: thread.id,
      memberId: thread.author.id,
      title: thread.title,
      excerpt: beginningOf(items.find(({ number }) => number === 1)?.body ?? ""),
      href: `/forum/t/${thread.slug}/${thread.id}`,
      evidence: { reportedSeq: 1, messages: seenPosts(items) },
    };
  },

  async remove(tx, staff, id) {
    const [gone] = away.parse(
      await tx.$queryRaw`SELECT * FROM take_thread_away(${staff.id}::uuid, ${id}::uuid, ${newId()}::uuid)`,
    );
    if (!gone) return null;
    tellThread(id, [gone.shelf]);
    return gone;
  },

  async restore(tx, staff, id, kept) {
    const place = home.safeParse(kept);
    if (!place.success) return false;
    const [{ there }] = back.parse(
      await tx.$queryRaw`SELECT bring_thread_back(${staff.id}::uuid, ${id}::uuid, ${place.data.category}::uuid) AS there`,
    );
    if (there) tellThread(id, [place.data.shelf]);
    return there;
  },

  ...corrections("forum-thread", postWords),
};

/** Posts as they were seen, for those who decide on a report. */
export function seenPosts(
  posts: readonly Pick<Post, "id" | "number" | "author" | "body" | "editedAt" | "createdAt">[],
) {
  return posts.map(({ id, number, author, body, editedAt, createdAt }) => ({
    id,
    seq: number,
    senderId: author.id,
    handle: author.handle,
    body,
    images: [],
    editedAt,
    createdAt,
  }));
}
