import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { tell } from "@/lib/notifications/tell";
import { assertAllowed } from "@/lib/platform/errors";
import { enqueue } from "@/lib/platform/jobs/enqueue";
import { postDecision } from "../notices";
import { canPublish } from "../policy";
import { EDITORS_ONLY } from "../refusals";
import { movePost } from "./move-post";
import { getDraft } from "./queries";
import type { Draft, ScheduleInput } from "./schema";

/** Has a post published at a moment to come, or at another one than before. Its author is told. Editors. */
export async function schedulePost(actor: Actor, { id, at }: ScheduleInput): Promise<Draft> {
  assertAllowed(canPublish(await getDraft(actor, id)), EDITORS_ONLY);
  await movePost(actor, { id, step: "schedule", at }, async (tx, moved) => {
    if (moved.author !== actor.id) await tell(tx, postDecision(moved.author, moved, "scheduled"));
    await enqueue(
      tx,
      "blog.publish",
      { postId: id, at: at.toISOString() },
      { runAt: at, key: `blog-publish:${id}` },
    );
  });
  return getDraft(actor, id);
}
