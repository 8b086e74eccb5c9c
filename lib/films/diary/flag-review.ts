import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { type Flagged, flagWords } from "@/lib/moderation/rules/flag-words";
import { entryHref } from "./entry-href";
import type { Entry } from "./schema";

type Reviewed = Pick<Entry, "id" | "review"> & { film: Pick<Entry["film"], "title" | "year"> };

/** Shows staff a review that a word rule wants them to see. */
export async function flagReview(actor: Actor, reviewed: Reviewed, words: string[]): Promise<void> {
  await flagWords(actor, flaggedReview(reviewed, words));
}

/** What staff are shown of it. */
export function flaggedReview({ id, film, review }: Reviewed, words: readonly string[]): Flagged {
  const title = `${film.title} (${film.year})`;
  return { kind: "review", id, title, body: review ?? "", href: entryHref(id), words };
}
