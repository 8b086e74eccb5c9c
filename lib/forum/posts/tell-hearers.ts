import "server-only";
import { z } from "zod";
import { tell } from "@/lib/notifications/tell";
import { inTransaction, jobsDb } from "@/lib/platform/db";
import { newlyNamed } from "@/lib/talk/newly-named";
import { HEARS, postSaid } from "../notices";
import { renderPost } from "./render-post";

export const hearersJob = z.object({
  postId: z.uuid(),
  /** Whom it names now. */
  handles: z.array(z.string()),
  /** After an edit: those it did not name before, and nobody else. */
  onlyNamed: z.boolean(),
});

const AT_ONCE = 50;
const FIRST = "00000000-0000-0000-0000-000000000000";
const rows = z.array(z.object({ member_id: z.string(), kind: z.enum(HEARS) }));

/** Tells members of a post that concerns them, one line each: whom it answers or names, and who watches. Some at a time. */
export async function tellHearers(payload: z.output<typeof hearersJob>): Promise<void> {
  const { postId, onlyNamed } = payload;
  const post = await jobsDb().forumPost.findUnique({
    where: { id: postId, deletedAt: null },
    select: {
      id: true,
      authorId: true,
      number: true,
      revisions: { select: { body: true } },
      thread: { select: { id: true, slug: true, title: true } },
    },
  });
  if (!post) return;
  const before = onlyNamed ? post.revisions.map(({ body }) => body) : [];
  const handles = newlyNamed(payload.handles, before, renderPost);
  let last: string | undefined = FIRST;
  while (last) {
    const hearers = rows.parse(
      await jobsDb().$queryRaw`
        SELECT member_id, kind FROM forum_hearers(${postId}::uuid, ${handles}::text[], ${onlyNamed}, ${last}::uuid, ${AT_ONCE}::int)`,
    );
    const notices = hearers.map(({ member_id, kind }) => postSaid(member_id, post, kind));
    await inTransaction((tx) => tell(tx, notices));
    last = hearers.length === AT_ONCE ? hearers.at(-1)?.member_id : undefined;
  }
}
