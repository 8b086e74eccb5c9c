import "server-only";
import { z } from "zod";
import { tell } from "@/lib/notifications/tell";
import { inTransaction, jobsDb } from "@/lib/platform/db";
import { enqueue } from "@/lib/platform/jobs/enqueue";
import { newPost } from "../notices";

export const tellReadersJob = z.object({ postId: z.uuid() });

const AT_ONCE = 100;
const readers = z.array(z.object({ id: z.uuid() }));

/**
 * Tells a hundred of those who asked to hear of new posts, in their inbox and by letter as each asked for, and leaves the
 * others to a next job. Who was told is written down in the same transaction: however often the job is begun anew,
 * nobody is told twice. Nobody is told of what was taken down meanwhile.
 */
export async function tellReaders({ postId }: z.output<typeof tellReadersJob>): Promise<void> {
  const post = await jobsDb().blogPost.findUnique({ where: { id: postId, state: "published" } });
  if (!post) return;
  await inTransaction(async (tx) => {
    const found = readers.parse(
      await tx.$queryRaw`SELECT id FROM take_blog_readers(${postId}::uuid, ${AT_ONCE}::int) AS r(id)`,
    );
    await tell(
      tx,
      found.map(({ id }) => newPost(id, post.authorId, post)),
    );
    const last = found.at(-1);
    if (last && found.length === AT_ONCE)
      await enqueue(tx, "blog.tell-readers", { postId }, { key: `blog-tell:${postId}:${last.id}` });
  });
}
