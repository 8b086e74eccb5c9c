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

const outcomes = z.tuple([z.object({ outcome: z.string() })]);

/** Lets somebody in who asked, or says no; they are told, not by whom. Staff of the community; of two at once the first decides. */
export async function decideRequest(
  actor: Actor,
  { slug, member, answer }: MemberOf & { answer: "accept" | "decline" },
): Promise<void> {
  const found = await meetOwnCommunity(actor, slug);
  const asker = await meetMemberHere(member);
  await inTransaction(async (tx) => {
    const [{ outcome }] = outcomes.parse(
      await tx.$queryRaw`
        SELECT decide_request(${actor.id}::uuid, ${found.id}::uuid, ${asker.id}::uuid, ${answer === "accept"}, ${now()}::timestamptz) AS outcome`,
    );
    refuse(outcome, ["decided"]);
    await tell(tx, communityDecision(actor, asker, found, answer === "accept" ? "accepted" : "declined"));
    tellCommunity(found, [asker.id]);
  });
}
