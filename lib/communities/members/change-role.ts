import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { tell } from "@/lib/notifications/tell";
import { now } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";
import { communityDecision } from "../notices";
import { meetOwnCommunity } from "../queries";
import { refuse } from "../refusals";
import type { CommunityRole } from "../schema";
import { tellCommunity } from "../tell-community";
import { type MemberOf, meetMemberHere } from "./meet-member-here";

const answer = z.tuple([z.object({ outcome: z.string() })]);

/** Gives a role below the actor's own to somebody below them, and tells them. Owner and admins. Twice is the same as once. */
export async function changeRole(
  actor: Actor,
  { slug, member, role }: MemberOf & { role: Exclude<CommunityRole, "owner"> },
): Promise<void> {
  const found = await meetOwnCommunity(actor, slug);
  const person = await meetMemberHere(member);
  await inTransaction(async (tx) => {
    const [{ outcome }] = answer.parse(
      await tx.$queryRaw`
        SELECT change_community_role(${actor.id}::uuid, ${found.id}::uuid, ${person.id}::uuid, ${role}, ${now()}::timestamptz) AS outcome`,
    );
    refuse(outcome, ["changed", "again"]);
    if (outcome === "again") return;
    await tell(tx, communityDecision(actor, person, found, "role", { role }));
    tellCommunity(found, [person.id]);
  });
}
