import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { judgeWords } from "@/lib/moderation/rules/judge-words";
import { now } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";
import { slugOf } from "@/lib/platform/slug";
import { refuse } from "../refusals";
import { shelvesOf, tellThread } from "../tell-thread";
import { flagThread } from "./flag-thread";
import { noteKept } from "./note-kept";
import { getThread } from "./queries";
import type { RenameThreadInput, Thread } from "./schema";

const answer = z.tuple([z.object({ outcome: z.string() })]);

/** Gives a thread another title: its author while it is open, or the staff. Its address follows; the id in it stays. */
export async function renameThread(actor: Actor, { id, title }: RenameThreadInput): Promise<Thread> {
  const { flags } = await judgeWords(actor, [title], { canHold: false });
  const renamed = await inTransaction(async (tx) => {
    const [{ outcome }] = answer.parse(
      await tx.$queryRaw`
        SELECT rename_forum_thread(${actor.id}::uuid, ${id}::uuid, ${title}, ${slugOf(title, "thread")}, ${now()}::timestamptz) AS outcome`,
    );
    refuse(outcome, ["renamed"]);
    const thread = await getThread(actor, id, tx);
    await noteKept(tx, actor, thread, "forum.thread-renamed");
    return thread;
  });
  tellThread(id, shelvesOf(renamed));
  await flagThread(actor, renamed, "", flags);
  return renamed;
}
