import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { flagWords } from "@/lib/moderation/rules/flag-words";
import { getThread } from "../threads/queries";
import type { Post } from "./schema";

/** Shows staff a post that a word rule wants them to see; the first one stands for its thread. */
export async function flagPost(actor: Actor, post: Post, words: readonly string[]): Promise<void> {
  if (words.length === 0) return;
  const { id, threadId, number, body } = post;
  const { slug, title } = await getThread(actor, threadId);
  const place = { title, body: body ?? "", words };
  const href = `/forum/t/${slug}/${threadId}`;
  if (number === 1) await flagWords(actor, { ...place, kind: "forum-thread", id: threadId, href });
  else await flagWords(actor, { ...place, kind: "forum-post", id, href: `${href}/${number}` });
}
