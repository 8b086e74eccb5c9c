import { z } from "zod";
import { PAGE, pageOf, pageQuery } from "@/lib/platform/pagination";
import { slugRef } from "@/lib/platform/slug-ref";
import { moment, person } from "@/lib/talk/schema";

export const STATES = ["draft", "review", "scheduled", "published", "unpublished"] as const;

/** How something of the blog is named in addresses. */
export const ref = slugRef;
const handle = z
  .string()
  .max(200)
  .transform((value) => (/^[a-z0-9_-]{3,50}$/i.test(value) ? value.toLowerCase() : "-"));
export const refParams = z.object({ slug: ref });
export type Ref = z.output<typeof refParams>;

/** All posts, or those of one tag, one author or one series. */
export const shelf = z.object({ tag: ref.optional(), author: handle.optional(), series: ref.optional() });
export type Shelf = z.output<typeof shelf>;
export const postsQuery = pageQuery(PAGE.cards).extend(shelf.shape);
export type PostsQuery = z.output<typeof postsQuery>;

export const cover = z.object({
  id: z.uuid(),
  /** The largest size; the others are at the same address with another width. */
  url: z.string(),
  widths: z.array(z.int()),
  width: z.int(),
  height: z.int(),
  alt: z.string(),
});
export type Cover = z.output<typeof cover>;

export const card = z.object({
  id: z.uuid(),
  slug: z.string(),
  state: z.enum(STATES),
  title: z.string(),
  subtitle: z.string(),
  excerpt: z.string(),
  words: z.int(),
  author: person,
  cover: cover.nullable(),
  tags: z.array(z.object({ tag: z.string(), name: z.string() })),
  series: z.object({ slug: z.string(), title: z.string(), position: z.int().nullable() }).nullable(),
  commentCount: z.int(),
  publishedAt: moment.nullable(),
  scheduledAt: moment.nullable(),
  editedAt: moment.nullable(),
  updatedAt: moment,
});
export type Card = z.output<typeof card>;

/** What the posts of a page have in common; nothing when they are simply the newest. */
export const about = z.object({
  tag: z.string().optional(),
  handle: z.string().optional(),
  slug: z.string().optional(),
  title: z.string().optional(),
  name: z.string().optional(),
  description: z.string().optional(),
  avatarUrl: z.string().nullable().optional(),
  bioHtml: z.string().optional(),
  /** Of all posts: whether the viewer writes some. */
  mayWrite: z.boolean().optional(),
  /** The viewer gets new posts by mail. */
  isSubscribed: z.boolean(),
});
export const cardPage = pageOf(card).extend({ about });
export type CardPage = z.output<typeof cardPage>;

export const heading = z.object({ id: z.string(), text: z.string(), level: z.int() });

/** A post as its readers get it. */
export const post = card.extend({
  html: z.string(),
  contents: z.array(heading),
  /** Since when the words of the staff stand there. */
  correctedAt: moment.nullable(),
  canonicalUrl: z.string().nullable(),
  authorBio: z.string(),
  /** Whether the viewer may change it. */
  mayEdit: z.boolean(),
  /** The viewer gets new posts by mail. */
  isSubscribed: z.boolean(),
  inSeries: z.array(z.object({ slug: z.string(), title: z.string(), position: z.int().nullable() })),
  related: z.array(card),
});
export type Post = z.output<typeof post>;
