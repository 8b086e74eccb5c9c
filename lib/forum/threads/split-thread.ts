import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { audit } from "@/lib/auth/audit";
import { tell } from "@/lib/notifications/tell";
import { now } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";
import { assertAllowed } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import { slugOf } from "@/lib/platform/slug";
import { forumDecision } from "../notices";
import { canKeepForum } from "../policy";
import { refuse, STAFF_ONLY } from "../refusals";
import { tellThread } from "../tell-thread";
import { getThread } from "./queries";
import type { SplitInput, Thread } from "./schema";

const answer = z.tuple([
  z.object({
    outcome: z.string(),
    authors: z.array(z.string()).nullable(),
    shelves: z.array(z.string()).nullable(),
  }),
]);

/**
 * Makes a thread of posts of another one, in their order; where they stood, there is from then on where they went. Staff of the
 * site; whoever wrote them is told, with the reason.
 */
export async function splitThread(actor: Actor, input: SplitInput): Promise<Thread> {
  assertAllowed(canKeepForum(actor), STAFF_ONLY);
  const { id, numbers, title, category, reason } = input;
  const thread = { id: newId(), slug: slugOf(title, "thread"), title };
  await inTransaction(async (tx) => {
    const [{ outcome, authors, shelves }] = answer.parse(
      await tx.$queryRaw`
        SELECT outcome, authors, shelves FROM split_forum_thread(${actor.id}::uuid, ${id}::uuid, ${numbers}::int[], ${thread.id}::uuid,
          ${title}, ${thread.slug}, ${category ?? null}::text, ${now()}::timestamptz)`,
    );
    refuse(outcome, ["split"]);
    const data = { into: thread.id, numbers };
    await audit(tx, { action: "forum.thread-split", actorId: actor.id, subjectId: id, reason, data });
    const others = (authors ?? []).filter((author) => author !== actor.id);
    await tell(
      tx,
      others.map((author) => forumDecision(author, thread, "split", { reason })),
    );
    tellThread(id, shelves ?? []);
  });
  return getThread(actor, thread.id);
}
