import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { audit } from "@/lib/auth/audit";
import { tell } from "@/lib/notifications/tell";
import { now } from "@/lib/platform/clock";
import { inTransaction, type Tx } from "@/lib/platform/db";
import { assertAllowed } from "@/lib/platform/errors";
import { heldDecided } from "../notices";
import { canModerate } from "../policy";
import { STAFF_ONLY } from "../refusals";
import type { HeldAuthor } from "./kind";
import { refuseHeld } from "./refusals";

const opened = z.tuple([
  z.object({
    outcome: z.string(),
    kind: z.string().nullable(),
    author: z.string().nullable(),
    title: z.string().nullable(),
    href: z.string().nullable(),
    payload: z.unknown(),
  }),
]);

type Words = { kind: string; author: HeldAuthor; payload: unknown; href: string };
type Decision = {
  finding: "approved" | "refused";
  reason: string;
  /** What an approval does, in the same transaction; answers where they stand. */
  carryOut: (tx: Tx, words: Words) => Promise<string>;
};

/** Decides about held words: all of it or nothing, and of two deciders the first. Their author is told. The site's staff, not about their own. */
export async function decideWords(actor: Actor, id: string, decision: Decision): Promise<string> {
  assertAllowed(canModerate(actor), STAFF_ONLY);
  const { finding, reason, carryOut } = decision;
  return inTransaction(async (tx) => {
    const [words] = opened.parse(
      await tx.$queryRaw`
        SELECT outcome, kind, author, title, href, payload FROM open_held_words(${actor.id}::uuid, ${id}::uuid, ${now()}::timestamptz)`,
    );
    refuseHeld(words.outcome, finding === "refused" ? ["open", "suspended"] : ["open"]);
    const { kind, author, title, href: place, payload } = words;
    if (!kind || !author || !place) throw new Error("Held words are somebody's, and of some kind.");
    const href = await carryOut(tx, { kind, author: { id: author }, payload, href: place });
    await tx.$queryRaw`
      SELECT decide_held_words(${actor.id}::uuid, ${id}::uuid, ${finding}, ${reason}, ${href}, ${now()}::timestamptz)::text`;
    await audit(tx, {
      action: `moderation.held-${finding}`,
      actorId: actor.id,
      subjectId: author,
      reason,
      data: { heldId: id, kind },
    });
    await tell(tx, heldDecided(author, { id, kind, title: title ?? "", finding, href, reason }));
    return href;
  });
}
