import "server-only";
import { keptReply, showReply, writeReply } from "@/lib/forum/posts/write-reply";
import { refuse } from "@/lib/forum/refusals";
import { getThread } from "@/lib/forum/threads/queries";
import type { HeldKind } from "../kind";
import { SINCE } from "../refusals";

/** A reply in a thread. */
export const forumPost: HeldKind = {
  async publish(tx, author, payload) {
    const input = keptReply.parse(payload);
    const said = await writeReply(tx, author, input, { isLookedAt: true, isAway: true });
    refuse(said.outcome, ["said", "again"], SINCE);
    showReply(input, said);
    const { slug, id } = await getThread(author, input.id, tx);
    return { href: `/forum/t/${slug}/${id}/${said.item?.number ?? 1}` };
  },
};
