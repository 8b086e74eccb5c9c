import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { holdWords } from "@/lib/moderation/held/hold-words";
import type { Held } from "@/lib/moderation/held/schema";
import { type LookedOver, lookOver } from "@/lib/moderation/look-over";
import { db, tryOut } from "@/lib/platform/db";
import { spend } from "@/lib/platform/rate-limit";
import { refuse } from "../refusals";
import { flagThread } from "./flag-thread";
import { getThread } from "./queries";
import type { StartThreadInput, Thread } from "./schema";
import { showThread, writeThread } from "./write-thread";

/**
 * Begins a thread with its first post, in a category where the actor may. Who watches the category hears of it, and the actor
 * watches the thread. Where somebody looks at it first it is held, and nobody else meets it. The same clientId is the same
 * thread. Their draft ends with it, unless a job begins it while they are away. Five an hour.
 */
export async function startThread(
  actor: Actor,
  input: StartThreadInput,
  { isAway = false } = {},
): Promise<Thread | Held> {
  await spend("thread", actor.id);
  const { title, body, poll, clientId } = input;
  const text = [title, body, ...(poll?.options ?? []), ...input.tags].join("\n");
  const look = await lookOver(actor, { text, place: clientId, isThread: true });
  if (look.reasons.length > 0) return holdThread(actor, input, look, isAway);
  const { outcome, thread } = await writeThread(db, actor, input, { isLookedAt: false, isAway });
  if (outcome === "waits") return holdThread(actor, input, { ...look, reasons: ["approval"] }, isAway);
  refuse(outcome, ["started", "again"]);
  const started = await showThread(db, actor, thread);
  if (outcome === "started") await flagThread(actor, started, body, look.flags);
  return started;
}

/** Held is only what could stand there as it is. */
async function holdThread(
  actor: Actor,
  input: StartThreadInput,
  { reasons, detail }: LookedOver,
  isAway: boolean,
): Promise<Thread | Held> {
  const { outcome, thread } = await tryOut(async (tx) => {
    const said = await writeThread(tx, actor, input, { isLookedAt: true });
    refuse(said.outcome, ["started", "again"]);
    return { ...said, thread: await getThread(actor, said.thread, tx) };
  });
  if (outcome === "again") return thread;
  const { category } = thread;
  return holdWords(actor, {
    kind: "forum-thread",
    placeId: category.id,
    clientId: input.clientId,
    title: input.title,
    href: `/forum/c/${category.slug}`,
    payload: input,
    reasons,
    detail,
    draft: isAway ? null : "forum:new",
  });
}
