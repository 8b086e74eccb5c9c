import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { tell } from "@/lib/notifications/tell";
import { now } from "@/lib/platform/clock";
import { afterCommit, withMember } from "@/lib/platform/db";
import { enqueue } from "@/lib/platform/jobs/enqueue";
import { outsideLink } from "@/lib/talk/outside-link";
import { renderMessage } from "@/lib/talk/render-message";
import { communityDecision } from "../notices";
import { REFUSALS, refuse } from "../refusals";
import { communityOf, hearers, noticesFor, saidIn } from "./hearers";
import { NO_MESSAGE } from "./queries";
import { announceInRoom } from "./tell-room";

const answers = z.tuple([
  z.object({
    outcome: z.string(),
    sender: z.string().nullable(),
    room: z.string().nullable(),
    message: z.string().nullable(),
    thread: z.string().nullable(),
    hears: hearers.nullable(),
    place: saidIn.nullable(),
  }),
]);
const refusals = { ...REFUSALS, missing: ["not_found", NO_MESSAGE] } as const;

/**
 * Lets somebody's first message into its room, with the number it gets now, or drops it for good; they are told, and from
 * an approved one on write freely. Whoever it names or answers hears of it then. Staff of the community; of two at once the
 * first decides.
 */
export async function decideHeldMessage(
  actor: Actor,
  { id, answer, reason }: { id: string; answer: "approve" | "reject"; reason: string },
): Promise<void> {
  await withMember(actor.id, async (tx) => {
    const held = await tx.communityHeldMessage.findUnique({ where: { id }, select: { body: true } });
    const { html, mentions } = renderMessage(held?.body ?? "");
    const [row] = answers.parse(
      await tx.$queryRaw`
        SELECT outcome, sender, room, message, thread, hears, place
          FROM decide_held_message(${actor.id}::uuid, ${id}::uuid, ${answer === "approve"}, ${reason}, ${now()}::timestamptz, ${mentions}::text[])`,
    );
    refuse(row.outcome, ["decided"], refusals);
    const { sender, room, message, thread, hears, place } = row;
    if (!sender || !room || !place) return;
    const decision = message ? "approved" : "rejected";
    const why = reason === "" ? {} : { reason };
    await tell(tx, [
      communityDecision(actor, { id: sender }, communityOf(place), decision, why),
      ...(message ? noticesFor({ id: sender }, { id: message, threadId: thread }, place, hears ?? []) : []),
    ]);
    if (message && outsideLink(html))
      await enqueue(tx, "communities.preview-link", { messageId: message }, { maxAttempts: 2 });
    afterCommit(() => announceInRoom({ roomId: room, communityId: place.communityId }, [sender]));
  });
}
