import "server-only";
import { z } from "zod";
import { tell } from "@/lib/notifications/tell";
import { withMember } from "@/lib/platform/db";
import { postDue } from "../notices";
import { findBookmark } from "./queries";

export const remindJob = z.object({ memberId: z.uuid(), postId: z.uuid(), remindAt: z.iso.datetime() });

/** Reminds a member of a post they keep, unless they changed their mind, or the post is gone or not theirs to read by now. Once. */
export async function remindOfPost({
  memberId,
  postId,
  remindAt,
}: z.output<typeof remindJob>): Promise<void> {
  const found = await findBookmark({ id: memberId }, postId);
  if (!found || found.post.deletedAt) return;
  await withMember(memberId, async (tx) => {
    const { count } = await tx.forumBookmark.updateMany({
      where: { memberId, postId, remindAt: new Date(remindAt) },
      data: { remindAt: null },
    });
    if (count === 1) await tell(tx, postDue(memberId, found.post, found.thread));
  });
}
