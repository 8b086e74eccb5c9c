import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { tell } from "@/lib/notifications/tell";
import { now } from "@/lib/platform/clock";
import { db, inTransaction } from "@/lib/platform/db";
import { assertFound } from "@/lib/platform/errors";
import { spend } from "@/lib/platform/rate-limit";
import { visibleTo } from "@/lib/profiles/member-rows";
import { communityDecision, communityInvite } from "../notices";
import { meetOwnCommunity } from "../queries";
import { REFUSALS, refuse } from "../refusals";
import { tellCommunity } from "../tell-community";
import type { MemberOf } from "./meet-member-here";

const answer = z.tuple([z.object({ outcome: z.string() })]);
const people = z.array(z.object({ id: z.string() }));
const refusals = {
  ...REFUSALS,
  forbidden: ["forbidden", "Only the staff invite people to this community."],
  member: ["conflict", "They are in this community already."],
  banned: ["conflict", "They are banned from this community. Lift the ban first."],
} as const;

/**
 * Asks a member to come, and tells them. Members may where a community is public and takes people in; else its staff.
 * Inviting somebody who asked lets them in, when staff do it. Twice is the same as once.
 */
export async function inviteMember(actor: Actor, { slug, member }: MemberOf): Promise<void> {
  const found = await meetOwnCommunity(actor, slug);
  await spend("follow", actor.id);
  const [guest] = people.parse(
    await db.$queryRaw`SELECT m.id FROM members m WHERE m.id = find_member(${member}) AND ${visibleTo(actor)}`,
  );
  assertFound(guest, "There is no member by that name.");
  await inTransaction(async (tx) => {
    const [{ outcome }] = answer.parse(
      await tx.$queryRaw`
        SELECT invite_member(${actor.id}::uuid, ${found.id}::uuid, ${guest.id}::uuid, ${now()}::timestamptz) AS outcome`,
    );
    refuse(outcome, ["invited", "again", "let in"], refusals);
    if (outcome === "invited") await tell(tx, communityInvite(actor, guest, found));
    if (outcome === "let in") await tell(tx, communityDecision(actor, guest, found, "accepted"));
    tellCommunity(found, [guest.id]);
  });
}
