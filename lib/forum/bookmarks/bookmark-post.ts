import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/platform/clock";
import { withMember } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { enqueue } from "@/lib/platform/jobs/enqueue";
import { getPost } from "../posts/queries";
import type { Post } from "../posts/schema";
import type { BookmarkInput } from "./schema";

const LATEST_MS = 2 * 365 * 86_400_000;

/** The actor keeps a post, with a note, and is reminded of it once if they say when. A second time changes note and moment. */
export async function bookmarkPost(actor: Actor, { id, note, remindAt }: BookmarkInput): Promise<Post> {
  await getPost(actor, id);
  const due = remindAt === null ? null : new Date(remindAt);
  assertAhead(due);
  await withMember(actor.id, async (tx) => {
    await tx.forumBookmark.upsert({
      where: { memberId_postId: { memberId: actor.id, postId: id } },
      create: { memberId: actor.id, postId: id, note, remindAt: due, createdAt: now() },
      update: { note, remindAt: due },
    });
    if (due) {
      const payload = { memberId: actor.id, postId: id, remindAt: due.toISOString() };
      await enqueue(tx, "forum.remind", payload, { runAt: due, key: `forum.remind:${actor.id}:${id}` });
    }
  });
  return getPost(actor, id);
}

function assertAhead(due: Date | null): void {
  const wait = due === null ? 1 : due.getTime() - now().getTime();
  const sentence = wait <= 0 ? "That moment is past." : "Two years ahead at most.";
  if (wait <= 0 || wait > LATEST_MS) throw new AppError("invalid", sentence, { remindAt: sentence });
}
