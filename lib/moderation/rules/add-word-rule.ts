import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { newId } from "@/lib/platform/ids";
import type { AddRuleInput, RuleId } from "./schema";
import { writeRule } from "./write-rule";

/** Watches for words from now on. The site's staff; the same words once. */
export async function addWordRule(actor: Actor, input: AddRuleInput): Promise<RuleId> {
  const id = newId();
  await writeRule(actor, { id, ...input });
  return { id };
}
