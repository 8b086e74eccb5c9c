import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { tell } from "@/lib/notifications/tell";
import { afterCommit } from "@/lib/platform/db";
import { assertAllowed } from "@/lib/platform/errors";
import { postDecision } from "../notices";
import { canPublish } from "../policy";
import { EDITORS_ONLY } from "../refusals";
import { showAnew } from "../show-anew";
import { movePost } from "./move-post";
import { getDraft } from "./queries";
import type { Draft, StepInput } from "./schema";

/** Takes a published post down: to readers there is none any more, its pictures included. Its author is told, with the note. Editors. */
export async function unpublishPost(actor: Actor, { id, note }: StepInput): Promise<Draft> {
  assertAllowed(canPublish(await getDraft(actor, id)), EDITORS_ONLY);
  await movePost(actor, { id, step: "unpublish", note }, async (tx, moved) => {
    afterCommit(() => showAnew(moved.slug));
    if (moved.author !== actor.id) await tell(tx, postDecision(moved.author, moved, "unpublished", note));
  });
  return getDraft(actor, id);
}
