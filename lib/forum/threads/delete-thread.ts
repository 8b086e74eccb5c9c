import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { audit } from "@/lib/auth/audit";
import { announce, tell } from "@/lib/notifications/tell";
import { now } from "@/lib/platform/clock";
import { afterCommit, inTransaction } from "@/lib/platform/db";
import { forumDecision } from "../notices";
import { refuse } from "../refusals";
import { tellThread } from "../tell-thread";
import type { Deletion, ThreadId } from "./schema";

const answer = z.tuple([
  z.object({
    outcome: z.string(),
    author: z.string().nullable(),
    title: z.string().nullable(),
    shelves: z.array(z.string()).nullable(),
    /** Whose inbox had lines that led there. */
    told: z.array(z.string()).nullable(),
  }),
]);

/** Takes a thread away with everything in it: the actor's own while nobody else has written in it, or any as staff, which its author is told. */
export function deleteThread(actor: Actor, { id, reason }: ThreadId & Deletion): Promise<void> {
  return inTransaction(async (tx) => {
    const [{ outcome, author, title, shelves, told }] = answer.parse(
      await tx.$queryRaw`
        SELECT outcome, author, title, shelves, told FROM delete_forum_thread(${actor.id}::uuid, ${id}::uuid, ${now()}::timestamptz)`,
    );
    refuse(outcome, ["deleted"]);
    tellThread(id, shelves ?? []);
    afterCommit(() => announce(told ?? []));
    if (!author || author === actor.id) return;
    await audit(tx, { action: "forum.thread-deleted", actorId: actor.id, subjectId: id, reason });
    const thread = { id, slug: "", title: title ?? "" };
    const href = `/forum/c/${shelves?.[0]}`;
    await tell(tx, forumDecision(author, thread, "thread-deleted", { href, reason }));
  });
}
