import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { flagWords } from "@/lib/moderation/rules/flag-words";
import { getComment } from "./queries";

/** Shows staff a comment that a word rule wants them to see. */
export async function flagComment(actor: Actor, id: string, words: readonly string[]): Promise<void> {
  if (words.length === 0) return;
  const { comment, discussion } = await getComment(actor, id);
  const { slug, title } = discussion;
  const href = `/blog/${slug}?comment=${id}#comment-${id}`;
  await flagWords(actor, { kind: "blog-comment", id, title, body: comment.body ?? "", href, words });
}
