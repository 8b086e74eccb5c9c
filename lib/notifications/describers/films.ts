import { z } from "zod";
import { commentHref, entryHref } from "@/lib/films/diary/entry-href";
import type { Describer } from "../describer";

const review = z.object({ entryId: z.string(), title: z.string() });
const said = review.extend({ commentId: z.string() });

const picked = z.object({ titles: z.array(z.string()).min(1), count: z.int() });
const arrived = z.object({ slug: z.string(), title: z.string(), services: z.array(z.string()).min(1) });

const quoted = (title: string) => `“${title}”`;
const list = new Intl.ListFormat("en-GB");
const listed = (words: readonly string[]) => list.format(words);

/** What people make of somebody's reviews, and films for them. */
export const filmDescribers: Record<
  "review-like" | "review-comment" | "recommendations" | "availability",
  Describer
> = {
  recommendations: ({ data }) => {
    const found = picked.safeParse(data);
    const href = "/films/recommended";
    if (!found.success) return { what: "New films are picked for you.", href };
    const { titles, count } = found.data;
    const others = count - titles.length;
    const all = [...titles.map(quoted), ...(others > 0 ? [`${others} more`] : [])];
    return { what: `${listed(all)} ${count === 1 ? "is" : "are"} picked for you.`, href };
  },
  availability: ({ data }) => {
    const found = arrived.safeParse(data);
    if (!found.success) return { what: "A film of your watchlist is on a service of yours.", href: "/films" };
    const { slug, title, services } = found.data;
    return {
      what: `${quoted(title)} of your watchlist is on ${listed(services)} now.`,
      href: `/films/${slug}`,
    };
  },
  "review-like": ({ data, actorCount }) => {
    const found = review.safeParse(data);
    const likes = actorCount === 1 ? "likes" : "like";
    if (!found.success) return { what: `${likes} a review of yours.`, href: "/members/me" };
    const { entryId, title } = found.data;
    return { what: `${likes} your review of “${title}”.`, href: entryHref(entryId) };
  },
  "review-comment": ({ data }) => {
    const found = said.safeParse(data);
    if (!found.success) return { what: "commented on a review of yours.", href: "/members/me" };
    const { entryId, commentId, title } = found.data;
    return { what: `commented on your review of “${title}”.`, href: commentHref(entryId, commentId) };
  },
};

/** A comment on a review names you. */
export const saidOnReview: { mention: Describer } = {
  mention({ data }) {
    const found = said.safeParse(data);
    if (!found.success) return { what: "mentioned you under a review.", href: "/notifications" };
    const { entryId, commentId, title } = found.data;
    return { what: `mentioned you under a review of “${title}”.`, href: commentHref(entryId, commentId) };
  },
};
