import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { flagWords } from "@/lib/moderation/rules/flag-words";
import type { Thread } from "./schema";

/** Shows staff a thread that a word rule wants them to see. */
export async function flagThread(
  actor: Actor,
  { id, slug, title }: Thread,
  body: string,
  words: readonly string[],
): Promise<void> {
  await flagWords(actor, { kind: "forum-thread", id, title, body, href: `/forum/t/${slug}/${id}`, words });
}
