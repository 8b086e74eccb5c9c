import { z } from "zod";
import type { Describer } from "../describer";

const place = z.object({ title: z.string(), href: z.string() });
const decided = place.extend({
  decision: z.enum(["returned", "published", "scheduled", "unpublished", "comment-deleted"]),
  note: z.string().optional(),
});

const DECISIONS = {
  returned: (title: string) => `Your post “${title}” came back to you.`,
  published: (title: string) => `Your post “${title}” is published.`,
  scheduled: (title: string) => `Your post “${title}” will be published.`,
  unpublished: (title: string) => `Your post “${title}” was taken down.`,
  "comment-deleted": (title: string) => `A comment of yours on “${title}” was deleted.`,
};

const UNKNOWN = { what: "There is something new for you.", href: "/notifications" };

/** What happened in the blog; where the editors decided, there is no name before it. */
export const blogDescribers: Record<"blog-decision" | "blog-review" | "blog-post", Describer> = {
  "blog-decision": ({ data }) => {
    const found = decided.safeParse(data);
    if (!found.success) return UNKNOWN;
    const { title, decision, href, note } = found.data;
    return { what: DECISIONS[decision](title) + (note ? ` “${note}”` : ""), href };
  },
  "blog-review": ({ data }) => {
    const found = place.safeParse(data);
    if (!found.success) return UNKNOWN;
    return { what: `handed in “${found.data.title}” for review.`, href: found.data.href };
  },
  "blog-post": ({ data }) => {
    const found = place.extend({ summary: z.string().default("") }).safeParse(data);
    if (!found.success) return UNKNOWN;
    const { title, href, summary } = found.data;
    return { what: `published “${title}” in the blog.`, href, ...(summary && { summary }) };
  },
};

const said = z.object({
  title: z.string(),
  slug: z.string(),
  commentId: z.string(),
  why: z.enum(["reply", "mention", "comment"]),
});

const SAID = {
  reply: (title: string) => `answered you under “${title}”.`,
  mention: (title: string) => `mentioned you under “${title}”.`,
  comment: (title: string) => `commented on “${title}”.`,
};

const saidToPost: Describer = ({ data }) => {
  const found = said.safeParse(data);
  if (!found.success) return { what: "wrote in the blog.", href: "/blog" };
  const { title, slug, commentId, why } = found.data;
  return { what: SAID[why](title), href: `/blog/${slug}?comment=${commentId}#comment-${commentId}` };
};

/** A comment in the blog answers you, names you, or is about what you wrote. */
export const saidInBlog: Record<"mention" | "reply", Describer> = { mention: saidToPost, reply: saidToPost };
