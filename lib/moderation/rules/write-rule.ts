import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { audit } from "@/lib/auth/audit";
import { dropTags } from "@/lib/platform/cache";
import { now } from "@/lib/platform/clock";
import { afterCommit, inTransaction } from "@/lib/platform/db";
import { assertAllowed } from "@/lib/platform/errors";
import { canModerate } from "../policy";
import { refuse, STAFF_ONLY } from "../refusals";
import { RULES_TAG } from "./queries";
import type { RuleAction } from "./rule-actions";

const answer = z.tuple([z.object({ outcome: z.string() })]);

type Facts = { id: string; pattern: string | null; action: RuleAction };

/** Writes a rule, which every process heeds within seconds, and who did it. Without words it is one that is there. */
export async function writeRule(actor: Actor, { id, pattern, action }: Facts): Promise<void> {
  assertAllowed(canModerate(actor), STAFF_ONLY);
  await inTransaction(async (tx) => {
    const [{ outcome }] = answer.parse(
      await tx.$queryRaw`
        SELECT save_word_rule(${actor.id}::uuid, ${id}::uuid, ${pattern}::text, ${action}, ${now()}::timestamptz) AS outcome`,
    );
    refuse(outcome, ["saved"]);
    const data = { rule: id, to: action, ...(pattern && { pattern }) };
    const said = pattern ? "moderation.rule-added" : "moderation.rule-changed";
    await audit(tx, { action: said, actorId: actor.id, subjectId: null, data });
    afterCommit(() => dropTags([RULES_TAG]));
  });
}
