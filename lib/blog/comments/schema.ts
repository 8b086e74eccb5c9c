import { z } from "zod";
import { clientId } from "@/lib/forum/threads/schema";
import { PAGE, pageOf, pageQuery } from "@/lib/platform/pagination";
import { multiline, text } from "@/lib/platform/text";
import { emoji, moment, person, reaction } from "@/lib/talk/schema";
import type { Ref } from "../schema";
import { COMMENT_MOST } from "./limits";

export const commentParams = z.object({ id: z.uuid("Not the id of a comment.") });
export type CommentId = z.output<typeof commentParams>;

const body = multiline({ min: 1, max: COMMENT_MOST, label: "The comment" });

export const commentInput = z.strictObject({
  clientId,
  body,
  /** The comment it answers; to an answer, it stands under the same one as that. */
  answers: z.uuid("Not the id of a comment.").optional(),
});
export type CommentInput = z.output<typeof commentInput> & Ref;

export const editCommentInput = z.strictObject({ body });
export type EditCommentInput = z.output<typeof editCommentInput> & CommentId;

export const deletionQuery = z.object({ reason: text({ max: 500, label: "The reason" }).default("") });
export type DeleteCommentInput = z.output<typeof deletionQuery> & CommentId;

export const reactionInput = z.strictObject({ emoji });
export const reactionQuery = z.object({ emoji });
export type ReactionInput = z.output<typeof reactionInput> & CommentId;

export const discussionInput = z.strictObject({
  isOpen: z.boolean({ error: "Open, or not." }),
});
export type DiscussionInput = z.output<typeof discussionInput> & Ref;

/** After a page's marker; or from the comment that another belongs to. */
export const commentsQuery = pageQuery(PAGE.rows).extend({
  near: z.uuid("Not the id of a comment.").optional(),
});
export type CommentsQuery = z.output<typeof commentsQuery> & Ref;

export const comment = z.object({
  id: z.uuid(),
  /** The comment it stands under, if any; that stands under none. */
  parentId: z.uuid().nullable(),
  /** Only its author is told. */
  clientId: z.string().nullable(),
  author: person,
  /** The viewer has muted its author. */
  isFolded: z.boolean(),
  /** Null when it was deleted; its answers stand on. */
  body: z.string().nullable(),
  html: z.string().nullable(),
  reactions: z.array(reaction),
  editedAt: moment.nullable(),
  /** Since when the words of the staff stand there. */
  correctedAt: moment.nullable(),
  deletedAt: moment.nullable(),
  createdAt: moment,
});
export type Comment = z.output<typeof comment>;

/** What the comments of a post have in common. */
export const discussion = z.object({
  postId: z.uuid(),
  slug: z.string(),
  title: z.string(),
  authorId: z.uuid(),
  count: z.int(),
  isOpen: z.boolean(),
  /** The viewer keeps what is said here. */
  mayKeep: z.boolean(),
});
export type Discussion = z.output<typeof discussion>;

/** Comments in the order they were begun in, each with its answers below it. */
export const commentPage = pageOf(comment).extend({
  discussion,
  hasEarlier: z.boolean(),
  /** From where on the post's channel is to be heard. */
  cursor: z.int(),
});
export type CommentPage = z.output<typeof commentPage>;
