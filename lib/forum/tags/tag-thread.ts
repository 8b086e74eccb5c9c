import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { judgeWords } from "@/lib/moderation/rules/judge-words";
import { now } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";
import { refuse } from "../refusals";
import { shelvesOf, tellThread } from "../tell-thread";
import { flagThread } from "../threads/flag-thread";
import { noteKept } from "../threads/note-kept";
import { getThread } from "../threads/queries";
import type { TagThreadInput, Thread } from "../threads/schema";

const answer = z.tuple([z.object({ outcome: z.string() })]);

/** Gives a thread other tags: its author while it is open, or the staff. */
export async function tagThread(actor: Actor, { id, tags }: TagThreadInput): Promise<Thread> {
  const { flags } = await judgeWords(actor, tags, { canHold: false });
  const tagged = await inTransaction(async (tx) => {
    const [{ outcome }] = answer.parse(
      await tx.$queryRaw`
        SELECT tag_forum_thread(${actor.id}::uuid, ${id}::uuid, ${tags}::text[], ${now()}::timestamptz) AS outcome`,
    );
    refuse(outcome, ["tagged"]);
    const thread = await getThread(actor, id, tx);
    await noteKept(tx, actor, thread, "forum.thread-tagged");
    return thread;
  });
  tellThread(id, shelvesOf(tagged));
  await flagThread(actor, tagged, tags.join(", "), flags);
  return tagged;
}
