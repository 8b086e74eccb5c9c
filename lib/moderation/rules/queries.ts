import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { cached } from "@/lib/platform/cache";
import { db } from "@/lib/platform/db";
import { assertAllowed } from "@/lib/platform/errors";
import { canModerate } from "../policy";
import { STAFF_ONLY } from "../refusals";
import { match, prepare, type Rule } from "./match";
import { RULE_ACTIONS } from "./rule-actions";
import { type Trial, type WordRule, wordRule } from "./schema";

export const RULES_TAG = "word-rules";

/** The rules about words, by their words. The site's staff. */
export async function listWordRules(actor: Actor): Promise<{ items: WordRule[] }> {
  assertAllowed(canModerate(actor), STAFF_ONLY);
  const person = { id: true, handle: true, name: true, avatarUrl: true } as const;
  const rows = await db.wordRule.findMany({
    orderBy: { pattern: "asc" },
    select: { id: true, pattern: true, action: true, updatedAt: true, madeBy: { select: person } },
  });
  return {
    items: rows.map(({ madeBy, updatedAt, ...rule }) =>
      wordRule.parse({ ...rule, by: madeBy, updatedAt: updatedAt.toISOString() }),
    ),
  };
}

/** Which rules a text would meet; nothing else comes of it. The site's staff. */
export async function tryWords(actor: Actor, { text }: { text: string }): Promise<Trial> {
  assertAllowed(canModerate(actor), STAFF_ONLY);
  return { met: match(await preparedRules(), text) };
}

/** The rules as they are looked for. Kept in this process for a second, and as long as nobody changes them beside it. */
export async function preparedRules(): Promise<ReturnType<typeof prepare>> {
  const rules = await cached({ key: "word-rules", ttlSeconds: 300, tags: [RULES_TAG] }, readRules);
  let ready = prepared.get(rules);
  if (!ready) {
    ready = prepare(rules);
    prepared.set(rules, ready);
  }
  return ready;
}
const prepared = new WeakMap<Rule[], ReturnType<typeof prepare>>();

async function readRules(): Promise<Rule[]> {
  const rows = await db.wordRule.findMany({
    orderBy: { pattern: "asc" },
    select: { pattern: true, action: true },
  });
  return rows.flatMap(({ pattern, action }) => {
    const known = RULE_ACTIONS.find((each) => each === action);
    return known ? [{ pattern, action: known }] : [];
  });
}
