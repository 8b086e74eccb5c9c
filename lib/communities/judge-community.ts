import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { flagWords } from "@/lib/moderation/rules/flag-words";
import { judgeWords } from "@/lib/moderation/rules/judge-words";
import type { Community } from "./schema";

type Words = { name?: string | undefined; description?: string | undefined; rules?: string[] | undefined };

/** What the word rules make of what a community says of itself: refused, or the words that staff are told of. */
export async function judgeCommunity(
  actor: Actor,
  { name, description, rules = [] }: Words,
): Promise<string[]> {
  const { flags } = await judgeWords(actor, [name, description, ...rules], { canHold: false });
  return flags;
}

/** Shows staff a community that a word rule wants them to see. */
export async function flagCommunity(
  actor: Actor,
  { id, slug, name, description, rules }: Community,
  words: readonly string[],
): Promise<void> {
  const body = [description, ...rules].join("\n");
  const href = `/communities/${slug}`;
  await flagWords(actor, { kind: "community", id, title: name, body, href, words });
}
