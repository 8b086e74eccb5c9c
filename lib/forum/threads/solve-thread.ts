import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { tell } from "@/lib/notifications/tell";
import { now } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";
import { forumDecision } from "../notices";
import { refuse } from "../refusals";
import { shelvesOf, tellThread } from "../tell-thread";
import { noteKept } from "./note-kept";
import { getThread } from "./queries";
import type { AnswerInput, Thread } from "./schema";

const answer = z.tuple([z.object({ outcome: z.string(), answerer: z.string().nullable() })]);

/** Marks the post that answered a thread's question, or takes the mark away: whoever asked, or the staff, in categories with answers. Whoever answered is told. */
export async function solveThread(actor: Actor, { id, number }: AnswerInput): Promise<Thread> {
  const before = await getThread(actor, id);
  const outcome = await inTransaction(async (tx) => {
    const [said] = answer.parse(
      await tx.$queryRaw`
        SELECT outcome, answerer FROM solve_forum_thread(${actor.id}::uuid, ${id}::uuid, ${number}::int, ${now()}::timestamptz)`,
    );
    refuse(said.outcome, ["solved", "again"]);
    if (said.outcome === "solved" && said.answerer && said.answerer !== actor.id) {
      const href = `/forum/t/${before.slug}/${id}/${number}`;
      await tell(tx, forumDecision(said.answerer, before, "solved", { href, reason: "" }));
    }
    if (said.outcome === "solved") await noteKept(tx, actor, before, "forum.thread-solved");
    return said.outcome;
  });
  if (outcome === "solved") tellThread(id, shelvesOf(before));
  return getThread(actor, id);
}
