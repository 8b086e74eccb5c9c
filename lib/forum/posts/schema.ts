import { z } from "zod";
import { PAGE } from "@/lib/platform/pagination";
import { emoji, moment, person, reaction } from "@/lib/talk/schema";
import { poll } from "../polls/schema";
import { clientId, postBody, type ThreadId, thread } from "../threads/schema";

export const postParams = z.object({ id: z.uuid("Not the id of a post.") });
export type PostId = z.output<typeof postParams>;

export const postNumber = z.coerce
  .number({ error: "Not the number of a post." })
  .int()
  .min(0)
  .max(2_147_483_646);

export const replyInput = z.strictObject({
  clientId,
  body: postBody,
  /** The post it answers. */
  replyTo: postNumber.min(1).optional(),
});
export type ReplyInput = z.output<typeof replyInput> & ThreadId;

export const reactionInput = z.strictObject({ emoji });
export const reactionQuery = z.object({ emoji });
export type ReactionInput = z.output<typeof reactionQuery> & PostId;

export const editPostInput = z.strictObject({ body: postBody });
export type EditPostInput = z.output<typeof editPostInput> & PostId;

/** The page that a number is on, the posts after one, or the last ones before one; else the first page. */
export const postsQuery = z.object({
  near: postNumber.optional(),
  after: postNumber.optional(),
  before: postNumber.optional(),
  limit: z.coerce.number().int().min(1).max(PAGE.max).default(PAGE.rows),
});
export type PostsQuery = z.output<typeof postsQuery> & ThreadId;

export const placeOfPost = z.object({ threadId: z.uuid(), slug: z.string(), number: z.int() });
export type PlaceOfPost = z.output<typeof placeOfPost>;

export const post = z.object({
  id: z.uuid(),
  threadId: z.uuid(),
  /** Gapless in its thread, for good: `/forum/t/slug/id/42`. */
  number: z.int(),
  /** Only its author is told. */
  clientId: z.string().nullable(),
  author: person,
  /** The viewer has muted its author. */
  isFolded: z.boolean(),
  /** Null when it was deleted. */
  body: z.string().nullable(),
  html: z.string().nullable(),
  /** Null when it answers nothing, or what the viewer does not meet. */
  replyTo: z
    .object({
      number: z.int(),
      author: person,
      /** Null when it was deleted. */
      excerpt: z.string().nullable(),
    })
    .nullable(),
  /** Where it is by now, when it was moved to another thread. */
  movedTo: placeOfPost.nullable(),
  /** On the first post of a thread that has one. */
  poll: poll.nullable(),
  reactions: z.array(reaction),
  /** Null when the viewer does not keep it. */
  bookmark: z.object({ note: z.string(), remindAt: moment.nullable() }).nullable(),
  editedAt: moment.nullable(),
  /** Since when the words of the staff stand there. */
  correctedAt: moment.nullish(),
  deletedAt: moment.nullable(),
  createdAt: moment,
});
export type Post = z.output<typeof post>;

/** A thread with a page of its posts, oldest first. */
export const postPage = z.object({
  thread,
  items: z.array(post),
  hasEarlier: z.boolean(),
  hasLater: z.boolean(),
});
export type PostPage = z.output<typeof postPage>;

export const CHANGES = ["same", "removed", "added"] as const;
/** What a post said before, and how the next version of it differs: its words in a row. */
export const postRevisions = z.object({
  items: z.array(
    z.object({
      number: z.int(),
      body: z.string(),
      replacedAt: z.date(),
      changes: z.array(z.object({ kind: z.enum(CHANGES), text: z.string() })),
    }),
  ),
});
export type PostRevisions = z.output<typeof postRevisions>;
