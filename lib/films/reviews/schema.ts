import { z } from "zod";
import { clientId } from "@/lib/forum/threads/schema";
import { PAGE, pageOf, pageQuery } from "@/lib/platform/pagination";
import { multiline } from "@/lib/platform/text";
import { moment, person } from "@/lib/talk/schema";
import { REVIEW_COMMENT_MOST } from "../diary/limits";
import { type EntryId, entry } from "../diary/schema";
import { mark } from "../marks/schema";
import type { filmParams } from "../schema";

export const SHELVES = ["popular", "recent", "following"] as const;
export const shelf = z.enum(SHELVES, { error: "popular, recent, or following." });
export type Shelf = z.output<typeof shelf>;

export const reviewsQuery = pageQuery(PAGE.rows).extend({ shelf: shelf.default("popular") });
export type ReviewsQuery = z.output<typeof reviewsQuery> & z.output<typeof filmParams>;
export const reviewsPage = pageOf(entry);

/** What stands on the page of a film beside its facts. */
export const filmDesk = z.object({
  /** Null before anybody has rated it. */
  score: z
    .object({
      /** The Bayesian mean, half a star to five. */
      stars: z.number(),
      /** How many gave it half a star, one, and so on to five. */
      votes: z.array(z.int()).length(10),
      /** How many of these count a tenth. */
      doubted: z.int(),
    })
    .nullable(),
  /** Null to a visitor. */
  mark: mark.nullable(),
  /** What people the viewer follows think of it. */
  friends: z.array(z.object({ member: person, rating: z.number().nullable(), liked: z.boolean() })),
  /** The viewer wants to be kept from whatever is said about it. */
  isShielded: z.boolean(),
  reviews: z.array(entry),
});
export type FilmDesk = z.output<typeof filmDesk>;

export const reviewCommentParams = z.object({ id: z.uuid("Not the id of a comment.") });
export type ReviewCommentId = z.output<typeof reviewCommentParams>;

export const reviewCommentInput = z.strictObject({
  clientId,
  body: multiline({ min: 1, max: REVIEW_COMMENT_MOST, label: "The comment" }),
});
export type ReviewCommentInput = z.output<typeof reviewCommentInput> & EntryId;

export const reviewComment = z.object({
  id: z.uuid(),
  entryId: z.uuid(),
  /** Only its author is told. */
  clientId: z.string().nullable(),
  author: person,
  /** The viewer has muted its author. */
  isFolded: z.boolean(),
  body: z.string(),
  html: z.string(),
  createdAt: moment,
  /** When staff put other words there. */
  correctedAt: moment.nullable(),
});
export type ReviewComment = z.output<typeof reviewComment>;

/** After a page's marker; or from one comment on. */
export const reviewCommentsQuery = pageQuery(PAGE.rows).extend({
  near: z.uuid("Not the id of a comment.").optional(),
});
export type ReviewCommentsQuery = z.output<typeof reviewCommentsQuery> & EntryId;

/** A viewing, as its page shows it. */
const review = entry.extend({ mayComment: z.boolean() });
export type Review = z.output<typeof review>;
export const reviewCommentsPage = pageOf(reviewComment).extend({ review, hasEarlier: z.boolean() });
export type ReviewCommentsPage = z.output<typeof reviewCommentsPage>;
