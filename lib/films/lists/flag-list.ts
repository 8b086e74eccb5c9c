import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { flagWords } from "@/lib/moderation/rules/flag-words";
import type { FilmList } from "./schema";

/** Shows staff a list that a word rule wants them to see. */
export function flagList(actor: Actor, list: FilmList, words: readonly string[]): Promise<void> {
  const { id, slug, title, description } = list;
  return flagWords(actor, {
    kind: "film-list",
    id,
    title,
    body: description || title,
    href: `/lists/${slug}/${id}`,
    words,
  });
}
