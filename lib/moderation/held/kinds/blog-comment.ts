import "server-only";
import { keptComment, showComment, writeComment } from "@/lib/blog/comments/write-comment";
import { refuse } from "@/lib/blog/refusals";
import { AppError } from "@/lib/platform/errors";
import type { HeldKind } from "../kind";
import { SINCE_IN_BLOG } from "../refusals";

/** A comment on a post of the blog. */
export const blogComment: HeldKind = {
  async publish(tx, author, payload) {
    const input = keptComment.safeParse(payload);
    if (!input.success) throw new AppError("conflict", "It cannot stand there any more.");
    const said = await writeComment(tx, author, input.data);
    refuse(said.outcome, ["said", "again"], SINCE_IN_BLOG);
    showComment(said);
    const id = said.item?.id;
    return { href: `/blog/${said.slug}?comment=${id}#comment-${id}` };
  },
};
