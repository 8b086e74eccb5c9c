import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { audit } from "@/lib/auth/audit";
import { tell } from "@/lib/notifications/tell";
import { now } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";
import { assertAllowed } from "@/lib/platform/errors";
import { dropPagesOf } from "@/lib/profiles/drop-pages";
import { kindOf } from "./kinds/all";
import { appealJudged } from "./notices";
import { canModerate } from "./policy";
import { getCase } from "./queries";
import { refuse, STAFF_ONLY } from "./refusals";
import { type CaseId, type CaseView, type JudgeInput, saved } from "./schema";
import { addressee, writeJudgement } from "./write-letter";

const answer = z.tuple([
  z.object({
    outcome: z.string(),
    decision: z.string().nullable(),
    kind: z.string().nullable(),
    subject: z.string().nullable(),
    removed: z.boolean().nullable(),
    kept: saved.nullable(),
    member: addressee.nullable(),
  }),
]);

/**
 * Upholds a decision that was appealed, or undoes it: what it took away or changed comes back where it can, and who was silenced or
 * suspended by it no longer is. The member is told, with the reason. The site's staff, but whoever decided it.
 */
export async function judgeAppeal(
  actor: Actor,
  { id, judgement, reason }: CaseId & JudgeInput,
): Promise<CaseView> {
  assertAllowed(canModerate(actor), STAFF_ONLY);
  const { decision: before } = await getCase(actor, { id });
  await inTransaction(async (tx) => {
    const [said] = answer.parse(
      await tx.$queryRaw`
        SELECT outcome, decision, kind, subject, removed, kept, member
          FROM judge_appeal(${actor.id}::uuid, ${id}::uuid, ${judgement}, ${reason}, ${now()}::timestamptz)`,
    );
    refuse(said.outcome, ["judged"]);
    const { decision, kind, subject, removed, kept, member } = said;
    if (!decision || !kind || !subject) throw new Error("An appeal is about a decision.");
    const undoes = judgement === "undone";
    const took = removed || before?.verdict === "edit";
    const { restore, corrections } = kindOf(kind);
    const giveBack = removed ? restore : corrections?.takeBack;
    const restored = undoes && took && (await giveBack?.(tx, actor, subject, kept ?? {}));
    await audit(tx, {
      action: `moderation.appeal-${judgement}`,
      actorId: actor.id,
      subjectId: member?.id ?? subject,
      reason,
      data: {
        caseId: id,
        decisionId: decision,
        kind,
        thing: subject,
        ...(took && undoes && { restored: restored === true }),
      },
    });
    if (!member) return;
    await tell(tx, appealJudged(member.id, { id: decision, kind, judgement, reason }));
    await writeJudgement(tx, member, { id: decision, said: undoes ? UNDONE : UPHELD, reason });
    if (undoes) dropPagesOf(member);
  });
  return getCase(actor, { id });
}

const UNDONE = "We looked at your appeal, and you were right: the decision is undone.";
const UPHELD = "We looked at your appeal, and the decision stands.";
