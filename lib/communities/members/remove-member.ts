import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { tell } from "@/lib/notifications/tell";
import { now } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";
import { communityDecision } from "../notices";
import { meetOwnCommunity } from "../queries";
import { refuse } from "../refusals";
import { tellCommunity } from "../tell-community";
import { type MemberOf, meetMemberHere } from "./meet-member-here";
import type { BAN_ENDS } from "./schema";

const HOURS = { day: 24, week: 7 * 24, month: 30 * 24 } as const;
type Ends = (typeof BAN_ENDS)[number];
const answer = z.tuple([z.object({ outcome: z.string() })]);

/** Sends somebody out who stands below the actor; they may come back the way people come in. They are told, with the reason. */
export function removeMember(actor: Actor, input: MemberOf & { reason: string }): Promise<void> {
  return sendOut(actor, input, null);
}

/** Sends somebody out and keeps them out, for a while or for good; also one who is not in. They are told, with the reason. A second ban sets reason and end anew. */
export function banMember(actor: Actor, input: MemberOf & { reason: string; ends: Ends }): Promise<void> {
  return sendOut(actor, input, input.ends);
}

async function sendOut(
  actor: Actor,
  { slug, member, reason }: MemberOf & { reason: string },
  ends: Ends | null,
): Promise<void> {
  const found = await meetOwnCommunity(actor, slug);
  const person = await meetMemberHere(member);
  const until =
    ends === null || ends === "never" ? null : new Date(now().getTime() + HOURS[ends] * 3_600_000);
  await inTransaction(async (tx) => {
    const [{ outcome }] = answer.parse(
      await tx.$queryRaw`
        SELECT remove_from_community(${actor.id}::uuid, ${found.id}::uuid, ${person.id}::uuid, ${ends !== null}, ${reason},
          ${until}::timestamptz, ${now()}::timestamptz) AS outcome`,
    );
    refuse(outcome, ["removed", "kept out"]);
    if (outcome === "removed") {
      const decision = ends === null ? "removed" : "banned";
      await tell(tx, communityDecision(actor, person, found, decision, reason === "" ? {} : { reason }));
    }
    tellCommunity(found, [person.id]);
  });
}
