import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { audit } from "@/lib/auth/audit";
import type { Tx } from "@/lib/platform/db";
import type { Thread } from "./schema";

type Act =
  | "forum.thread-renamed"
  | "forum.thread-tagged"
  | "forum.thread-tied"
  | "forum.thread-solved"
  | "forum.poll-closed";

/** Writes down what who keeps a category did to a thread of somebody else's. What authors do to their own is nobody's concern. */
export async function noteKept(tx: Tx, actor: Actor, { id, author }: Thread, action: Act): Promise<void> {
  if (author.id === actor.id) return;
  await audit(tx, { action, actorId: actor.id, subjectId: id });
}
