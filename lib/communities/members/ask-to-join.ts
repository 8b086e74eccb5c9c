import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { tell } from "@/lib/notifications/tell";
import { now } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";
import { sha256 } from "@/lib/platform/ids";
import { publishEvent } from "@/lib/platform/realtime/publish-event";
import { communityChannel } from "../channels";
import { communityRequest } from "../notices";
import { getLinkedCommunity, meetCommunity } from "../queries";
import { REFUSALS, refuse } from "../refusals";
import { tellCommunity } from "../tell-community";
import type { AskInput } from "./schema";

const answer = z.tuple([z.object({ outcome: z.string(), staff: z.array(z.string()).nullable() })]);
const refusals = {
  ...REFUSALS,
  member: ["conflict", "You are in this community already."],
  open: ["conflict", "This community is open. Just join it."],
  declined: ["forbidden", "Your last request was declined. You can ask again a week after that."],
  unanswered: ["invalid", "Answer each of the questions."],
} as const;

/**
 * Asks to join, with an answer to each question, and tells the community's staff. With the token of an invite link also
 * where nobody else could ask. Asking again while one waits says it differently. Who was declined waits a week.
 */
export async function askToJoin(
  actor: Actor,
  { slug, answers, token }: AskInput,
): Promise<{ state: "open" }> {
  const found = token ? await getLinkedCommunity(actor, token) : await meetCommunity(actor, slug);
  await inTransaction(async (tx) => {
    const [{ outcome, staff }] = answer.parse(
      await tx.$queryRaw`
        SELECT outcome, staff FROM ask_to_join(${actor.id}::uuid, ${found.id}::uuid, ${answers}::text[],
          ${token ? sha256(token) : null}, ${now()}::timestamptz)`,
    );
    refuse(outcome, ["asked", "again"], refusals);
    if (outcome === "asked")
      await tell(
        tx,
        (staff ?? []).map((id) => communityRequest(actor, { id }, found)),
      );
    await publishEvent(tx, communityChannel(found.id), "requests.changed");
    tellCommunity(found);
  });
  return { state: "open" };
}
