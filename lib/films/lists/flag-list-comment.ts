import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { flagWords } from "@/lib/moderation/rules/flag-words";
import { getListComment } from "./queries";

/** Shows staff a comment that a word rule wants them to see. */
export async function flagListComment(actor: Actor, id: string, words: readonly string[]): Promise<void> {
  if (words.length === 0) return;
  const { comment, list } = await getListComment(actor, id);
  const href = `/lists/${list.slug}/${list.id}#comment-${id}`;
  await flagWords(actor, {
    kind: "film-list-comment",
    id,
    title: list.title,
    body: comment.body,
    href,
    words,
  });
}
