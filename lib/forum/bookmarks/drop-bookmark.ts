import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { withMember } from "@/lib/platform/db";
import type { PostId } from "../posts/schema";

/** The actor does not keep a post any more, nor is reminded of it. Twice is the same as once. */
export async function dropBookmark(actor: Actor, { id }: PostId): Promise<void> {
  await withMember(actor.id, (tx) =>
    tx.forumBookmark.deleteMany({ where: { memberId: actor.id, postId: id } }),
  );
}
