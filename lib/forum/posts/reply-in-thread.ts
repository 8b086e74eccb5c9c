import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { holdWords } from "@/lib/moderation/held/hold-words";
import type { Held } from "@/lib/moderation/held/schema";
import { type LookedOver, lookOver } from "@/lib/moderation/look-over";
import { db, tryOut } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { spendWords } from "@/lib/talk/may-talk";
import { refuse } from "../refusals";
import { getThread } from "../threads/queries";
import { flagPost } from "./flag-post";
import { type Post, post, type ReplyInput } from "./schema";
import { showReply, writeReply } from "./write-reply";

/**
 * Adds a post to a thread, with the next number, and tells open pages; whom it concerns hears of it, and the actor tracks the thread
 * from then on. Where somebody looks at it first it is held, and nobody else meets it. The same clientId is the same post. Ten
 * a minute in a member's first week, thirty after it, and the thread's slow mode. One round trip.
 */
export async function replyInThread(actor: Actor, input: ReplyInput): Promise<Post | Held> {
  const [look] = await Promise.all([
    lookOver(actor, { text: input.body, place: input.id, isThread: false }),
    spendWords(actor),
  ]);
  if (look.reasons.length > 0) return holdReply(actor, input, look);
  const said = await writeReply(db, actor, input, { isLookedAt: false });
  if (said.outcome === "waits") return holdReply(actor, input, { ...look, reasons: ["approval"] });
  assertSaid(said);
  showReply(input, said);
  const written = post.parse(said.item);
  if (said.outcome === "said") await flagPost(actor, written, look.flags);
  return written;
}

/** Held is only what could stand there as it is. */
async function holdReply(
  actor: Actor,
  input: ReplyInput,
  { reasons, detail }: LookedOver,
): Promise<Post | Held> {
  const { said, thread } = await tryOut(async (tx) => {
    const tried = await writeReply(tx, actor, input, { isLookedAt: true });
    assertSaid(tried);
    return { said: tried, thread: await getThread(actor, input.id, tx) };
  });
  if (said.outcome === "again") return post.parse(said.item);
  return holdWords(actor, {
    kind: "forum-post",
    placeId: thread.id,
    clientId: input.clientId,
    title: thread.title,
    href: `/forum/t/${thread.slug}/${thread.id}`,
    payload: input,
    reasons,
    detail,
    draft: `forum:${thread.id}`,
  });
}

function assertSaid({ outcome, wait }: { outcome: string; wait?: number | null | undefined }): void {
  if (outcome === "slow") {
    const retryAfter = Math.max(1, wait ?? 1);
    const sentence = `This thread is in slow mode. Wait ${retryAfter} seconds more.`;
    throw new AppError("rate_limited", sentence, undefined, { retryAfter });
  }
  refuse(outcome, ["said", "again"]);
}
