import "server-only";
import { z } from "zod";
import { tell } from "@/lib/notifications/tell";
import { inTransaction, jobsDb } from "@/lib/platform/db";
import { commentSaid, HEARS } from "../notices";

export const commentJob = z.object({
  commentId: z.uuid(),
  answers: z.uuid().nullable(),
  /** Whom it names now. */
  handles: z.array(z.string()),
  /** After an edit: those it did not name before, and nobody else. */
  onlyNamed: z.boolean(),
});

const hearers = z.array(z.object({ member_id: z.string(), kind: z.enum(HEARS) }));

/** Tells of a comment, one line each: whom it answers, whom it names and who wrote the post. Nobody of one that is gone by now. */
export async function tellOfComment(payload: z.output<typeof commentJob>): Promise<void> {
  const { commentId, answers, handles, onlyNamed } = payload;
  const said = await jobsDb().blogComment.findUnique({
    where: { id: commentId, deletedAt: null },
    select: { id: true, authorId: true, post: { select: { id: true, slug: true, title: true } } },
  });
  if (!said) return;
  const found = hearers.parse(
    await jobsDb().$queryRaw`
      SELECT member_id, kind FROM blog_comment_hearers(${commentId}::uuid, ${answers}::uuid, ${handles}::text[], ${onlyNamed})`,
  );
  await inTransaction((tx) =>
    tell(
      tx,
      found.map(({ member_id, kind }) => commentSaid(member_id, said, kind)),
    ),
  );
}
