import "server-only";
import { z } from "zod";
import { COMMENT_MOST } from "@/lib/blog/comments/limits";
import { getComment, listComments } from "@/lib/blog/comments/queries";
import { renderComment } from "@/lib/blog/comments/render-comment";
import { tellDiscussion } from "@/lib/blog/comments/tell-discussion";
import { canReportComment } from "@/lib/blog/policy";
import { announce } from "@/lib/notifications/tell";
import { now } from "@/lib/platform/clock";
import { afterCommit } from "@/lib/platform/db";
import { assertAllowed } from "@/lib/platform/errors";
import { PAGE } from "@/lib/platform/pagination";
import { AROUND } from "@/lib/talk/evidence";
import { beginningOf, type Kind } from "../kind";
import { NOTHING_TO_REPORT, saved } from "../schema";
import { seenPosts } from "./forum-thread";
import { pageCorrections } from "./page-corrections";

const away = z.array(
  z.object({ kept: saved, post: z.string(), slug: z.string(), told: z.array(z.string()) }),
);
const back = z.array(z.object({ post: z.string(), slug: z.string() }));

/** Somebody else's comment on a post of the blog, with what it answers and what stands around it there. */
export const blogComment: Kind = {
  async find(actor, ref) {
    const { comment, discussion } = await getComment(actor, ref);
    const { id, parentId, author, body } = comment;
    assertAllowed(canReportComment(actor, comment), NOTHING_TO_REPORT);
    const { slug, title } = discussion;
    const { items } = await listComments(actor, { slug, near: id, limit: PAGE.max });
    const together = items.filter((each) => (each.parentId ?? each.id) === (parentId ?? id));
    const at = together.findIndex((each) => each.id === id);
    const seen = seenPosts(together.map((each, n) => ({ ...each, number: n + 1 })));
    return {
      id,
      memberId: author.id,
      title,
      excerpt: beginningOf(body ?? ""),
      href: `/blog/${slug}?comment=${id}#comment-${id}`,
      evidence: {
        reportedSeq: at + 1,
        messages: seen.filter(({ seq }) => seq === 1 || Math.abs(seq - at - 1) <= AROUND),
      },
    };
  },

  async remove(tx, staff, id) {
    const [gone] = away.parse(
      await tx.$queryRaw`SELECT * FROM take_blog_comment_away(${staff.id}::uuid, ${id}::uuid, ${now()}::timestamptz)`,
    );
    if (!gone) return null;
    tellDiscussion(gone.post, gone.slug);
    afterCommit(() => announce(gone.told));
    return gone.kept;
  },

  async restore(tx, staff, id, kept) {
    const [there] = back.parse(
      await tx.$queryRaw`SELECT * FROM bring_blog_comment_back(${staff.id}::uuid, ${id}::uuid, ${JSON.stringify(kept)}::jsonb)`,
    );
    if (!there) return false;
    tellDiscussion(there.post, there.slug);
    return true;
  },

  ...pageCorrections("blog-comment", {
    most: COMMENT_MOST,
    make: (body, cards) => ({ html: renderComment(body, cards).html }),
    show: ({ id, address }) => tellDiscussion(id, address),
  }),
};
