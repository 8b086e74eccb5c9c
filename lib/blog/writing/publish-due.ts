import "server-only";
import { z } from "zod";
import { inTransaction } from "@/lib/platform/db";
import { tellOfPost } from "./tell-of-post";

export const publishJob = z.object({ postId: z.uuid(), at: z.iso.datetime() });

const published = z.array(
  z.object({ author: z.uuid(), slug: z.string(), title: z.string(), is_new: z.boolean() }),
);

/**
 * Publishes a post that was scheduled for this moment, and has it told; both or neither, so that a second try finds it as the
 * first did. Nothing when it was moved, taken back or published meanwhile.
 */
export async function publishDue({ postId, at }: z.output<typeof publishJob>): Promise<void> {
  await inTransaction(async (tx) => {
    const [post] = published.parse(
      await tx.$queryRaw`
        SELECT author, slug, title, is_new FROM publish_due_blog_post(${postId}::uuid, ${new Date(at)}::timestamptz)`,
    );
    if (!post) return;
    const { is_new: isNew, ...rest } = post;
    await tellOfPost(tx, { id: postId, ...rest }, { byItsAuthor: false, isNew });
  });
}
