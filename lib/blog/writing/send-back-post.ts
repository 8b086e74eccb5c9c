import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { tell } from "@/lib/notifications/tell";
import { postDecision } from "../notices";
import { movePost } from "./move-post";
import type { StepInput } from "./schema";

/** Makes a post that waits, is scheduled or was taken down its author's draft again; they are told, with the note. Editors, or its author before that. */
export function sendBackPost(actor: Actor, { id, note }: StepInput): Promise<void> {
  return movePost(actor, { id, step: "withdraw", note }, async (tx, moved) => {
    if (moved.author !== actor.id) await tell(tx, postDecision(moved.author, moved, "returned", note));
  });
}
