import "server-only";
import { z } from "zod";
import { canReportPost } from "@/lib/blog/policy";
import { getPostById } from "@/lib/blog/queries";
import { showAnew } from "@/lib/blog/show-anew";
import { renderArticle } from "@/lib/blog/writing/render-article";
import { BODY_MOST } from "@/lib/blog/writing/schema";
import { now } from "@/lib/platform/clock";
import { afterCommit } from "@/lib/platform/db";
import { assertAllowed } from "@/lib/platform/errors";
import { beginningOf, type Kind } from "../kind";
import { NOTHING_TO_REPORT } from "../schema";
import { pageCorrections } from "./page-corrections";

const touched = z.tuple([z.object({ slug: z.string().nullable() })]);

/** An article somebody else published. Removed, it is taken down, and nobody publishes it until the decision is undone. */
export const blogPost: Kind = {
  async find(actor, ref) {
    const post = await getPostById(actor, ref);
    assertAllowed(canReportPost(actor, post), NOTHING_TO_REPORT);
    const { id, slug, title, subtitle, excerpt, author } = post;
    return {
      id,
      memberId: author.id,
      title,
      excerpt: beginningOf(subtitle || excerpt),
      href: `/blog/${slug}`,
      evidence: {
        words: [
          { label: "Title", text: title },
          { label: "Subtitle", text: subtitle },
          { label: "It begins", text: excerpt },
        ],
      },
    };
  },

  async remove(tx, staff, id, reason) {
    const [{ slug }] = touched.parse(
      await tx.$queryRaw`
        SELECT take_blog_post_away(${staff.id}::uuid, ${id}::uuid, ${reason}, ${now()}::timestamptz) AS slug`,
    );
    if (slug) afterCommit(() => showAnew(slug));
    return slug ? {} : null;
  },

  async restore(tx, staff, id) {
    const [{ slug }] = touched.parse(
      await tx.$queryRaw`SELECT bring_blog_post_back(${staff.id}::uuid, ${id}::uuid, ${now()}::timestamptz) AS slug`,
    );
    if (slug) afterCommit(() => showAnew(slug));
    return slug !== null;
  },

  ...pageCorrections("blog-post", {
    most: BODY_MOST,
    make: (body, cards) => {
      const { html, contents, words, excerpt } = renderArticle(body, cards);
      return { html, contents, words, excerpt };
    },
    show: ({ address }) => afterCommit(() => showAnew(address)),
  }),
};
