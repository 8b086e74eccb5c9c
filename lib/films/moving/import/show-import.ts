import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { type Flagged, flagWords } from "@/lib/moderation/rules/flag-words";
import { judgeWords } from "@/lib/moderation/rules/judge-words";
import { dropTags } from "@/lib/platform/cache";
import { now } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { isAppError } from "@/lib/platform/errors";
import { flaggedReview } from "../../diary/flag-review";
import { flaggedList } from "../../lists/flag-list";
import { refuse } from "./refusals";
import type { ImportId } from "./schema";

const film = z.object({ title: z.string(), year: z.int() });
const review = z.object({ kind: z.literal("review"), id: z.uuid(), review: z.string().nullable(), film });
const list = z.object({
  kind: z.literal("film-list"),
  id: z.uuid(),
  slug: z.string(),
  title: z.string(),
  description: z.string(),
});
const written = z.array(z.object({ words: z.string(), item: z.discriminatedUnion("kind", [review, list]) }));
const answer = z.tuple([
  z.object({
    outcome: z.string(),
    films: z.array(z.string()).nullable(),
    lists: z.array(z.string()).nullable(),
  }),
]);

/**
 * Shows what an import brought as the actor's profile shows the rest. What the rules about words refuse stays for their own eyes;
 * answers how much that is. What staff are to see of the rest they are told of. Few round trips, however much it is.
 */
export async function showImport(actor: Actor, { id }: ImportId): Promise<{ unsaid: number }> {
  const unsaid: string[] = [];
  const flagged: Flagged[] = [];
  for (const { words, item } of written.parse(
    await db.$queryRaw`SELECT words, item FROM import_words(${actor.id}::uuid, ${id}::uuid)`,
  )) {
    const flags = await flagsOf(actor, words);
    if (!flags) unsaid.push(item.id);
    else if (flags.length > 0)
      flagged.push(item.kind === "review" ? flaggedReview(item, flags) : flaggedList(item, flags));
  }
  const [{ outcome, films, lists }] = answer.parse(
    await db.$queryRaw`
      SELECT outcome, films, lists, look_at_achievements(${actor.id}::uuid) FROM show_import(${actor.id}::uuid, ${id}::uuid, ${unsaid}::uuid[], ${now()}::timestamptz)`,
  );
  refuse(outcome, ["shown"]);
  for (let at = 0; at < flagged.length; at += AT_ONCE)
    await flagWords(actor, flagged.slice(at, at + AT_ONCE));
  const tags = [
    ...(films ?? []).map((slug) => `film:${slug}`),
    ...(lists ?? []).map((list) => `list:${list}`),
  ];
  for (let at = 0; at < tags.length; at += AT_ONCE) await dropTags(tags.slice(at, at + AT_ONCE));
  await dropTags([`member:${actor.handle}`, "lists"]);
  return { unsaid: unsaid.length };
}

const AT_ONCE = 500;

/** The words that staff are told of; null where a rule refuses what is said. */
async function flagsOf(actor: Actor, words: string): Promise<string[] | null> {
  try {
    return (await judgeWords(actor, [words], { canHold: false })).flags;
  } catch (error) {
    if (isAppError(error, "invalid")) return null;
    throw error;
  }
}
