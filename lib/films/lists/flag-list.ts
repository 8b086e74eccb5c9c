import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { type Flagged, flagWords } from "@/lib/moderation/rules/flag-words";
import type { FilmList } from "./schema";

type Listed = Pick<FilmList, "id" | "slug" | "title" | "description">;

/** Shows staff a list that a word rule wants them to see. */
export async function flagList(actor: Actor, list: Listed, words: readonly string[]): Promise<void> {
  await flagWords(actor, flaggedList(list, words));
}

/** What staff are shown of it. */
export function flaggedList({ id, slug, title, description }: Listed, words: readonly string[]): Flagged {
  return { kind: "film-list", id, title, body: description || title, href: `/lists/${slug}/${id}`, words };
}
