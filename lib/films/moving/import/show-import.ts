import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { judgeWords } from "@/lib/moderation/rules/judge-words";
import { dropTags } from "@/lib/platform/cache";
import { now } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { isAppError } from "@/lib/platform/errors";
import { refuse } from "./refusals";
import type { ImportId } from "./schema";

const written = z.array(z.object({ id: z.uuid(), words: z.string() }));
const answer = z.tuple([
  z.object({
    outcome: z.string(),
    films: z.array(z.string()).nullable(),
    lists: z.array(z.string()).nullable(),
  }),
]);

/**
 * Shows what an import brought as the actor's profile shows the rest. What the rules about words refuse stays for their own eyes;
 * answers how much that is. Three round trips, however much it is.
 */
export async function showImport(actor: Actor, { id }: ImportId): Promise<{ unsaid: number }> {
  const unsaid: string[] = [];
  for (const { id: thing, words } of written.parse(
    await db.$queryRaw`SELECT id, words FROM import_words(${actor.id}::uuid, ${id}::uuid)`,
  ))
    if (!(await maySay(actor, words))) unsaid.push(thing);
  const [{ outcome, films, lists }] = answer.parse(
    await db.$queryRaw`
      SELECT outcome, films, lists FROM show_import(${actor.id}::uuid, ${id}::uuid, ${unsaid}::uuid[], ${now()}::timestamptz)`,
  );
  refuse(outcome, ["shown"]);
  const tags = [
    ...(films ?? []).map((slug) => `film:${slug}`),
    ...(lists ?? []).map((list) => `list:${list}`),
  ];
  for (let at = 0; at < tags.length; at += AT_ONCE) await dropTags(tags.slice(at, at + AT_ONCE));
  await dropTags([`member:${actor.handle}`, "lists"]);
  return { unsaid: unsaid.length };
}

const AT_ONCE = 500;

async function maySay(actor: Actor, words: string): Promise<boolean> {
  try {
    await judgeWords(actor, [words], { canHold: false });
    return true;
  } catch (error) {
    if (isAppError(error, "invalid")) return false;
    throw error;
  }
}
