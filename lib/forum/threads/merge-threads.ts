import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { audit } from "@/lib/auth/audit";
import { tell } from "@/lib/notifications/tell";
import { now } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";
import { assertAllowed } from "@/lib/platform/errors";
import { forumDecision } from "../notices";
import { canKeepForum } from "../policy";
import { refuse, STAFF_ONLY } from "../refusals";
import { tellThread } from "../tell-thread";
import { getThread } from "./queries";
import type { MergeInput, Thread } from "./schema";

const answer = z.tuple([
  z.object({
    outcome: z.string(),
    author: z.string().nullable(),
    slug: z.string().nullable(),
    title: z.string().nullable(),
    number: z.int().nullable(),
    shelves: z.array(z.string()).nullable(),
  }),
]);

/**
 * Adds the posts of a thread to the end of another one, and takes the thread away; its old addresses lead there. Staff of the
 * site; whoever began it is told, with the reason.
 */
export async function mergeThreads(actor: Actor, { id, into, reason }: MergeInput): Promise<Thread> {
  assertAllowed(canKeepForum(actor), STAFF_ONLY);
  await inTransaction(async (tx) => {
    const [said] = answer.parse(
      await tx.$queryRaw`
        SELECT outcome, author, slug, title, number, shelves
          FROM merge_forum_threads(${actor.id}::uuid, ${id}::uuid, ${into}::uuid, ${now()}::timestamptz)`,
    );
    refuse(said.outcome, ["merged"]);
    await audit(tx, {
      action: "forum.threads-merged",
      actorId: actor.id,
      subjectId: id,
      reason,
      data: { into },
    });
    const { author, title, slug, number, shelves } = said;
    if (author && author !== actor.id) {
      const href = `/forum/t/${slug}/${into}/${number}`;
      await tell(tx, forumDecision(author, { id, slug: "", title: title ?? "" }, "merged", { href, reason }));
    }
    tellThread(id, shelves ?? []);
    tellThread(into, shelves ?? []);
  });
  return getThread(actor, into);
}
