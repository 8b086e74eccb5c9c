import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { audit } from "@/lib/auth/audit";
import { tell } from "@/lib/notifications/tell";
import { now } from "@/lib/platform/clock";
import { inTransaction, type Tx } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { dropPagesOf } from "@/lib/profiles/drop-pages";
import { kindOf } from "./kinds/all";
import { memberDecision, reportDecided } from "./notices";
import { getCase } from "./queries";
import { refuse } from "./refusals";
import type { CaseId, CaseView, DecideInput } from "./schema";
import type { Ends } from "./verdicts";
import { addressee, writeLetter } from "./write-letter";

const answer = z.tuple([
  z.object({
    outcome: z.string(),
    kind: z.string().nullable(),
    subject: z.string().nullable(),
    member: addressee.nullable(),
    /** Nobody among them is Lumo itself. */
    reporters: z.array(z.string().nullable()).nullable(),
  }),
]);

const DAY = 24 * 3_600_000;
const LENGTHS: Record<Exclude<Ends, "never">, number> = { day: DAY, week: 7 * DAY, month: 30 * DAY };

/**
 * Decides what becomes of a thing that was reported, and of whoever it is about; both at once or neither. They are told
 * with the reason, by notice and by letter, and may appeal; whoever reported it hears whether something was done. Staff,
 * within their part of the queue: not about themselves, not while somebody else has taken it up, and about staff only
 * administrators; silencing and suspending is for the staff of the site. What is gone already is not taken away: that
 * verdict is refused then, and beside another nobody is told of it.
 */
export async function decideCase(actor: Actor, input: CaseId & DecideInput): Promise<CaseView> {
  const { id, verdict, reason } = input;
  const removes = verdict === "remove" || (!["dismiss", "edit"].includes(verdict) && input.removes);
  const endsAt = verdict === "silence" || verdict === "suspend" ? endOf(input.ends) : null;
  const decisionId = newId();
  await inTransaction(async (tx) => {
    const [said] = answer.parse(
      await tx.$queryRaw`
        SELECT outcome, kind, subject, member, reporters FROM decide_moderation_case(${actor.id}::uuid, ${id}::uuid, ${decisionId}::uuid,
          ${verdict}, ${removes}, ${reason}, ${endsAt}::timestamptz, ${now()}::timestamptz)`,
    );
    refuse(said.outcome, ["done"]);
    const { kind, subject, member, reporters } = said;
    if (!kind || !subject) throw new Error("A case is about something.");
    let removed = false;
    if (removes || verdict === "edit") {
      const kept = removes
        ? await kindOf(kind).remove(tx, actor, subject, reason)
        : await correct(tx, actor, { kind, subject }, input.words);
      refuse(kept === null && verdict === "remove" ? "gone" : "done", ["done"]);
      removed = removes && kept !== null;
      await tx.$queryRaw`
        SELECT keep_for_appeal(${actor.id}::uuid, ${decisionId}::uuid, ${kept && JSON.stringify(kept)}::jsonb)::text`;
    }
    await audit(tx, {
      action: `moderation.${verdict}`,
      actorId: actor.id,
      subjectId: member?.id ?? subject,
      reason,
      data: {
        caseId: id,
        decisionId,
        kind,
        thing: subject,
        removes: removed,
        ...(endsAt && { endsAt: endsAt.toISOString() }),
      },
    });
    const decided = { id: decisionId, verdict, kind, removed, reason, endsAt };
    const acted = verdict !== "dismiss";
    await tell(tx, [
      ...(member && acted ? [memberDecision(member.id, decided)] : []),
      ...(reporters ?? [])
        .filter((reporter) => reporter !== null)
        .map((reporter) => reportDecided(reporter, { id, kind, acted })),
    ]);
    if (!member || !acted) return;
    await writeLetter(tx, member, decided);
    if (endsAt) dropPagesOf(member);
  });
  return getCase(actor, { id });
}

/** Staff's words in place of its own; refused where there are none. */
async function correct(
  tx: Tx,
  staff: Actor,
  { kind, subject }: { kind: string; subject: string },
  words: string,
) {
  const kept = await kindOf(kind).corrections?.correct(tx, staff, subject, words);
  refuse(kept ? "corrected" : "wordless", ["corrected"]);
  return kept ?? null;
}

function endOf(ends: Ends): Date {
  return ends === "never" ? new Date("9999-12-31T00:00:00Z") : new Date(now().getTime() + LENGTHS[ends]);
}
