import "server-only";
import { refuse } from "@/lib/forum/refusals";
import { startThreadInput } from "@/lib/forum/threads/schema";
import { showThread, writeThread } from "@/lib/forum/threads/write-thread";
import { AppError } from "@/lib/platform/errors";
import type { HeldKind } from "../kind";
import { SINCE } from "../refusals";

/** A thread to be, with its first post. */
export const forumThread: HeldKind = {
  async publish(tx, author, payload) {
    const input = startThreadInput.safeParse(payload);
    if (!input.success)
      throw new AppError("conflict", "Its poll would be over by now. It can only be refused.");
    const { outcome, thread } = await writeThread(tx, author, input.data, { isLookedAt: true, isAway: true });
    refuse(outcome, ["started", "again"], SINCE);
    const { slug, id } = await showThread(tx, author, thread);
    return { href: `/forum/t/${slug}/${id}` };
  },
};
