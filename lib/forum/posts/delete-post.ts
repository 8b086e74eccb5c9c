import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { audit } from "@/lib/auth/audit";
import { announce, tell } from "@/lib/notifications/tell";
import { now } from "@/lib/platform/clock";
import { afterCommit, inTransaction } from "@/lib/platform/db";
import { forumDecision } from "../notices";
import { NO_POST, refuse } from "../refusals";
import { tellThread } from "../tell-thread";
import type { Deletion } from "../threads/schema";
import type { PostId } from "./schema";

const answer = z.tuple([
  z.object({
    outcome: z.string(),
    author: z.string().nullable(),
    thread: z.string().nullable(),
    number: z.int().nullable(),
    slug: z.string().nullable(),
    title: z.string().nullable(),
    shelves: z.array(z.string()).nullable(),
    /** Whose inbox had lines that led there. */
    told: z.array(z.string()).nullable(),
  }),
]);

/**
 * Empties a post for everybody and at once: the actor's own, or anybody's as staff, which its author is told with the
 * reason. Words and earlier words are gone, its number stays. Twice is the same as once.
 */
export function deletePost(actor: Actor, { id, reason }: PostId & Deletion): Promise<void> {
  return inTransaction(async (tx) => {
    const [said] = answer.parse(
      await tx.$queryRaw`
        SELECT outcome, author, thread, number, slug, title, shelves, told
          FROM delete_forum_post(${actor.id}::uuid, ${id}::uuid, ${now()}::timestamptz)`,
    );
    refuse(said.outcome, ["deleted", "again"], { missing: ["not_found", NO_POST] });
    const { author, thread, number, shelves, told } = said;
    if (said.outcome === "again" || !author || !thread) return;
    tellThread(thread, shelves ?? []);
    afterCommit(() => announce(told ?? []));
    if (author === actor.id) return;
    await audit(tx, {
      action: "forum.post-deleted",
      actorId: actor.id,
      subjectId: id,
      reason,
      data: { number },
    });
    const where = { id: thread, slug: said.slug ?? "", title: said.title ?? "" };
    const href = `/forum/t/${where.slug}/${thread}/${number}`;
    await tell(tx, forumDecision(author, where, "post-deleted", { href, reason }));
  });
}
