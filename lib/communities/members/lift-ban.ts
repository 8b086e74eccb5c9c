import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { tell } from "@/lib/notifications/tell";
import { now } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";
import { communityDecision } from "../notices";
import { meetOwnCommunity } from "../queries";
import { refuse } from "../refusals";
import { type MemberOf, meetMemberHere } from "./meet-member-here";

const answer = z.tuple([z.object({ outcome: z.string() })]);

/** Lets somebody come back before the end of their ban, and tells them. Staff of the community. Twice is the same as once. */
export async function liftBan(actor: Actor, { slug, member }: MemberOf): Promise<void> {
  const found = await meetOwnCommunity(actor, slug);
  const person = await meetMemberHere(member);
  await inTransaction(async (tx) => {
    const [{ outcome }] = answer.parse(
      await tx.$queryRaw`
        SELECT lift_ban(${actor.id}::uuid, ${found.id}::uuid, ${person.id}::uuid, ${now()}::timestamptz) AS outcome`,
    );
    refuse(outcome, ["lifted", "again"]);
    if (outcome === "lifted") await tell(tx, communityDecision(actor, person, found, "unbanned"));
  });
}
