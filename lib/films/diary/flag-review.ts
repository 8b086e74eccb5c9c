import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { flagWords } from "@/lib/moderation/rules/flag-words";
import { entryHref } from "./entry-href";
import type { Entry } from "./schema";

/** Shows staff a review that a word rule wants them to see. */
export async function flagReview(actor: Actor, { id, film, review }: Entry, words: string[]): Promise<void> {
  const title = `${film.title} (${film.year})`;
  await flagWords(actor, { kind: "review", id, title, body: review ?? "", href: entryHref(id), words });
}
