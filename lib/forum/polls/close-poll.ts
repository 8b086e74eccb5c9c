import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";
import { refuse } from "../refusals";
import { tellThread } from "../tell-thread";
import { noteKept } from "../threads/note-kept";
import { getThread } from "../threads/queries";
import type { ThreadId } from "../threads/schema";
import { getPoll } from "./queries";
import type { Poll } from "./schema";

const answer = z.tuple([z.object({ outcome: z.string() })]);

/** Ends a poll now: whoever began the thread, or the staff. Its results stay, for everybody. Twice is the same as once. */
export async function closePoll(actor: Actor, { id }: ThreadId): Promise<{ poll: Poll }> {
  await inTransaction(async (tx) => {
    const [{ outcome }] = answer.parse(
      await tx.$queryRaw`SELECT close_forum_poll(${actor.id}::uuid, ${id}::uuid, ${now()}::timestamptz) AS outcome`,
    );
    refuse(outcome, ["closed it", "is closed"]);
    if (outcome === "is closed") return;
    await noteKept(tx, actor, await getThread(actor, id, tx), "forum.poll-closed");
    tellThread(id);
  });
  return getPoll(actor, id);
}
