import type { Actor } from "@/lib/auth/actor";
import { commentOnPost } from "@/lib/blog/comments/comment-on-post";
import { listComments } from "@/lib/blog/comments/queries";
import { type Comment, commentsQuery } from "@/lib/blog/comments/schema";
import { isHeld } from "@/lib/moderation/held/schema";
import { newId } from "@/lib/platform/ids";

type Post = { slug: string };

/** Somebody says something to a post, or to a comment. */
export async function comment(
  who: Actor,
  { slug }: Post,
  body: string,
  more: { answers?: string; clientId?: string } = {},
): Promise<Comment> {
  const said = await commentOnPost(who, { slug, clientId: newId(), body, ...more });
  if (isHeld(said)) throw new Error(`“${body}” was held.`);
  return said;
}

/** What somebody is shown below a post. */
export function discussionOf(who: Actor | null, { slug }: Post, query: Record<string, unknown> = {}) {
  return listComments(who, { ...commentsQuery.parse(query), slug });
}

/** The words of it, in their order; an answer with a mark before it. */
export async function wordsBelow(who: Actor | null, post: Post): Promise<(string | null)[]> {
  const { items } = await discussionOf(who, post);
  return items.map(({ body, parentId }) => body && (parentId ? `> ${body}` : body));
}
