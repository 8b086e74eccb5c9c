import { z } from "zod";
import { filmSaidText } from "@/lib/films/schema";
import { momentSaid } from "@/lib/platform/moment-said";
import { PAGE, pageOf, pageQuery } from "@/lib/platform/pagination";
import { multiline, text } from "@/lib/platform/text";
import { moment, person } from "@/lib/talk/schema";
import { COLOURS, categoryRef, LEVELS, WHO_MAY_WRITE } from "../categories/schema";
import { POST_MOST, TITLE_MOST } from "../limits";
import { pollInput } from "../polls/schema";
import { TAGS_MOST, tag, tags } from "../tags/schema";

export const threadParams = z.object({ id: z.uuid("Not the id of a thread.") });
export type ThreadId = z.output<typeof threadParams>;

const title = text({ min: 3, max: TITLE_MOST, label: "The title" });
export const postBody = multiline({ min: 1, max: POST_MOST, label: "The post" });
/** The same one is the same thread, or the same post, however often it is sent. */
export const clientId = z
  .string()
  .regex(/^[\w-]{8,64}$/, "Give the post an id of 8 to 64 letters and digits.");

export const startThreadInput = z.strictObject({
  clientId,
  category: categoryRef,
  title,
  body: postBody,
  tags: tags.default([]),
  /** A poll in its first post. */
  poll: pollInput.nullable().default(null),
  /** What it is about. */
  film: filmSaidText.optional(),
});
export type StartThreadInput = z.output<typeof startThreadInput>;

export const renameThreadInput = z.strictObject({ title });
export type RenameThreadInput = z.output<typeof renameThreadInput> & ThreadId;

export const tagThreadInput = z.strictObject({ tags });
export type TagThreadInput = z.output<typeof tagThreadInput> & ThreadId;

export const tieThreadInput = z.strictObject({ film: filmSaidText });
export type TieThreadInput = z.output<typeof tieThreadInput> & ThreadId;

/** The number of the post that answered the question; null for none. */
export const answerInput = z.strictObject({
  number: z.int({ error: "Not the number of a post." }).min(1).max(2_147_483_646).nullable(),
});
export type AnswerInput = z.output<typeof answerInput> & ThreadId;

const reason = text({ max: 500, label: "The reason" }).default("");
/** What staff do with a thread. Each part may be left out, and then stays as it is. */
export const keepThreadInput = z.strictObject({
  category: categoryRef.optional(),
  isPinned: z.boolean().optional(),
  isLocked: z.boolean().optional(),
  /** Nobody replies from then on; null for never. */
  closesAt: momentSaid.nullable().optional(),
  /** Seconds between two replies of one member; 0 is off. */
  slowSeconds: z
    .int()
    .min(0)
    .max(6 * 3_600, "Six hours at most.")
    .optional(),
  reason,
});
export type KeepThreadInput = z.output<typeof keepThreadInput> & ThreadId;

export const mergeInput = z.strictObject({
  /** The thread that takes the posts in. */
  into: z.uuid("Not the id of a thread."),
  reason,
});
export type MergeInput = z.output<typeof mergeInput> & ThreadId;

export const splitInput = z.strictObject({
  /** Which posts; never the first. */
  numbers: z
    .array(z.int({ error: "Not the number of a post." }).min(2).max(2_147_483_646))
    .min(1, "Say which posts.")
    .max(200, "200 posts at most."),
  title,
  /** Where it was, when left out. */
  category: categoryRef.optional(),
  reason,
});
export type SplitInput = z.output<typeof splitInput> & ThreadId;

/** For whoever wrote it, when it is somebody else's. */
export const deletionQuery = z.object({ reason });
export type Deletion = z.output<typeof deletionQuery>;

export const positionInput = z.strictObject({
  number: z.int({ error: "Not the number of a post." }).min(1).max(2_147_483_646),
});
export type PositionInput = z.output<typeof positionInput> & ThreadId;

export const SORTS = ["latest", "new", "unread", "trending", "top"] as const;
export const PERIODS = ["day", "week", "month", "year", "all"] as const;
export type Period = (typeof PERIODS)[number];
export const threadsQuery = pageQuery(PAGE.rows).extend({
  /** With what stands under it. */
  category: categoryRef.optional(),
  tag: tag.optional(),
  sort: z.enum(SORTS, { error: "Latest, new, unread, trending, or top." }).default("latest"),
  /** Of the top ones: begun since when. */
  period: z.enum(PERIODS, { error: "A day, week, month, year, or all." }).default("week"),
});
export type ThreadsQuery = z.output<typeof threadsQuery>;

export const thread = z.object({
  id: z.uuid(),
  slug: z.string(),
  title: z.string(),
  category: z.object({
    id: z.uuid(),
    slug: z.string(),
    name: z.string(),
    colour: z.enum(COLOURS),
    whoMayReply: z.enum(WHO_MAY_WRITE),
    isArchived: z.boolean(),
    /** The post that answers a question may be marked. */
    hasAnswers: z.boolean(),
    /** The viewer keeps it, without being of the site's staff. */
    isKept: z.boolean().default(false),
    /** What it stands under. */
    parent: z.object({ slug: z.string(), name: z.string() }).nullable(),
  }),
  author: person,
  /** Posts that say something. */
  postCount: z.int(),
  /** The number of the newest post. */
  lastNumber: z.int(),
  lastPostAt: moment,
  /** Null when the viewer does not meet them. */
  lastPoster: person.nullable(),
  isPinned: z.boolean(),
  isLocked: z.boolean(),
  closesAt: moment.nullable(),
  slowSeconds: z.int(),
  tags: z.array(z.string()).max(TAGS_MOST),
  /** The number of the post that answered the question. */
  solvedNumber: z.int().nullable(),
  /** Its place among what is talked of most at present. */
  heat: z.number(),
  createdAt: moment,
  /** Up to which number the viewer has read; null when they never opened it. */
  lastRead: z.int().nullable(),
  /** How much of it the viewer wants to hear; null for visitors. */
  level: z.enum(LEVELS).nullable(),
});
export type Thread = z.output<typeof thread>;

/** On the first page of a category what is pinned there stands apart. */
export const threadPage = pageOf(thread).extend({ pinned: z.array(thread) });
export type ThreadPage = z.output<typeof threadPage>;

/** How many threads went on, and how many began, that the viewer has not seen; a hundred stands for more. */
export const forumNews = z.object({ unread: z.int(), fresh: z.int() });
export type ForumNews = z.output<typeof forumNews>;
