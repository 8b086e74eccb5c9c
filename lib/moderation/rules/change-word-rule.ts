import "server-only";
import type { Actor } from "@/lib/auth/actor";
import type { ChangeRuleInput, RuleId } from "./schema";
import { writeRule } from "./write-rule";

/** Says what becomes of words that are watched for. The site's staff. */
export async function changeWordRule(actor: Actor, { id, action }: ChangeRuleInput & RuleId): Promise<void> {
  await writeRule(actor, { id, pattern: null, action });
}
