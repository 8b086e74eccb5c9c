import "server-only";
import { z } from "zod";
import type { Actor, Viewer } from "@/lib/auth/actor";
import { db, withMember } from "@/lib/platform/db";
import { assertFound } from "@/lib/platform/errors";
import { PAGE } from "@/lib/platform/pagination";
import { NO_POST, NO_THREAD } from "../refusals";
import { thread } from "../threads/schema";
import { compareWords } from "./compare-words";
import { startOfPage } from "./page-of";
import {
  type PlaceOfPost,
  type Post,
  type PostPage,
  type PostRevisions,
  type PostsQuery,
  placeOfPost,
  post,
} from "./schema";

const pageRows = z.array(z.object({ item: thread, posts: z.array(post) }));
const placeRows = z.array(z.object({ item: placeOfPost }));
const postRows = z.array(z.object({ item: post }));

/** A thread with twenty of its posts. A number is on the same page for everybody. One round trip. */
export async function listPosts(viewer: Viewer, query: PostsQuery): Promise<PostPage> {
  const { before, limit } = query;
  const after = query.after ?? startOfPage(query.near ?? 1, limit);
  const [row] = pageRows.parse(
    await db.$queryRaw`
      SELECT item, posts FROM list_forum_posts(${viewer?.id ?? null}::uuid, ${query.id}::uuid, ${before ?? null}::int, ${after}::int, ${limit + 1}::int)`,
  );
  assertFound(row, NO_THREAD);
  const hasMore = row.posts.length > limit;
  if (before === undefined)
    return {
      thread: row.item,
      items: row.posts.slice(0, limit),
      hasEarlier: after > 0,
      hasLater: hasMore,
    };
  return {
    thread: row.item,
    items: row.posts.slice(-limit),
    hasEarlier: hasMore,
    hasLater: before <= row.item.lastNumber,
  };
}

/** A post as the viewer may see it. One round trip. */
export async function getPost(viewer: Viewer, id: string): Promise<Post> {
  const [row] = postRows.parse(
    await db.$queryRaw`SELECT item FROM get_forum_post(${viewer?.id ?? null}::uuid, ${id}::uuid)`,
  );
  assertFound(row, NO_POST);
  return row.item;
}

/** Where a post is by now that once stood at a number of a thread, or null. One round trip. */
export async function findMovedPost(viewer: Viewer, id: string, number: number): Promise<PlaceOfPost | null> {
  const [row] = placeRows.parse(
    await db.$queryRaw`SELECT item FROM find_moved_post(${viewer?.id ?? null}::uuid, ${id}::uuid, ${number}::int)`,
  );
  return row?.item ?? null;
}

/** What a post said before, its last fifty versions, the oldest of them first, each with what its author changed then: for its author and the staff; to everybody else there is nothing. */
export async function listPostRevisions(actor: Actor, id: string): Promise<PostRevisions> {
  const { body } = await getPost(actor, id);
  const newest = await withMember(actor.id, (tx) =>
    tx.forumPostRevision.findMany({
      where: { postId: id },
      orderBy: { number: "desc" },
      take: PAGE.max,
      select: { number: true, body: true, replacedAt: true },
    }),
  );
  const items = newest.reverse();
  const after = [...items.slice(1).map((each) => each.body), body ?? ""];
  return {
    items: items.map((each, n) => ({ ...each, changes: compareWords(each.body, after[n] ?? "") })),
  };
}
