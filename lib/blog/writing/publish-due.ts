import "server-only";
import { z } from "zod";
import { inTransaction, jobsDb } from "@/lib/platform/db";
import { tellOfPost } from "./tell-of-post";

export const publishJob = z.object({ postId: z.uuid(), at: z.iso.datetime() });

const published = z.array(
  z.object({ author: z.uuid(), slug: z.string(), title: z.string(), is_new: z.boolean() }),
);

/** Publishes a post that was scheduled for this moment; nothing when it was moved, taken back or published meanwhile. */
export async function publishDue({ postId, at }: z.output<typeof publishJob>): Promise<void> {
  const [post] = published.parse(
    await jobsDb().$queryRaw`
      SELECT author, slug, title, is_new FROM publish_due_blog_post(${postId}::uuid, ${new Date(at)}::timestamptz)`,
  );
  if (!post) return;
  const { is_new: isNew, ...rest } = post;
  await inTransaction((tx) => tellOfPost(tx, { id: postId, ...rest }, { byItsAuthor: false, isNew }));
}
