import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { audit } from "@/lib/auth/audit";
import { dropTags } from "@/lib/platform/cache";
import { afterCommit, inTransaction } from "@/lib/platform/db";
import { assertAllowed } from "@/lib/platform/errors";
import { canModerate } from "../policy";
import { refuse, STAFF_ONLY } from "../refusals";
import { RULES_TAG } from "./queries";
import type { RuleId } from "./schema";

const answer = z.tuple([z.object({ outcome: z.string(), words: z.string().nullable() })]);

/** Watches for these words no longer. The site's staff. */
export async function removeWordRule(actor: Actor, { id }: RuleId): Promise<void> {
  assertAllowed(canModerate(actor), STAFF_ONLY);
  await inTransaction(async (tx) => {
    const [{ outcome, words }] = answer.parse(
      await tx.$queryRaw`SELECT outcome, words FROM remove_word_rule(${actor.id}::uuid, ${id}::uuid)`,
    );
    refuse(outcome, ["removed"]);
    const data = { rule: id, pattern: words };
    await audit(tx, { action: "moderation.rule-removed", actorId: actor.id, subjectId: null, data });
    afterCommit(() => dropTags([RULES_TAG]));
  });
}
