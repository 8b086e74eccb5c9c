import { z } from "zod";
import { clientId } from "@/lib/forum/threads/schema";
import { now } from "@/lib/platform/clock";
import { day } from "@/lib/platform/day";
import { PAGE, pageOf, pageQuery } from "@/lib/platform/pagination";
import { multiline, text } from "@/lib/platform/text";
import type { memberParams } from "@/lib/profiles/schema";
import { moment, person } from "@/lib/talk/schema";
import { stars } from "../marks/schema";
import { filmCard, filmParams } from "../schema";
import { ASIDE_MOST, REVIEW_MOST, TAG_MOST, TAGS_MOST } from "./limits";

export const VISIBILITIES = ["everyone", "followers", "me"] as const;
export const REPLIES = ["everyone", "following", "nobody"] as const;

export const entryParams = z.object({ id: z.uuid("Not the id of a viewing.") });
export type EntryId = z.output<typeof entryParams>;

const DAY_MS = 86_400_000;
/** Somewhere it is tomorrow already. */
const pastDay = day.refine(
  (value) => Date.parse(value) <= now().getTime() + DAY_MS,
  "That day has not come yet. A film you mean to watch belongs on your watchlist.",
);
const tag = text({ min: 1, max: TAG_MOST, label: "A tag" }).transform((value) => value.toLowerCase());
const tags = z
  .array(tag)
  .max(TAGS_MOST, "Ten tags at most.")
  .transform((all) => [...new Set(all)]);
const review = multiline({ max: REVIEW_MOST, label: "The review" });
const aside = (label: string) => text({ max: ASIDE_MOST, label });

/** What a member says of a viewing. */
const viewing = z.strictObject({
  /** Null: nobody knows any more when. */
  watchedOn: pastDay.nullable(),
  rating: stars.nullable(),
  liked: z.boolean(),
  isRewatch: z.boolean(),
  /** In Markdown; empty is none. */
  review,
  hasSpoilers: z.boolean(),
  tags,
  withWhom: aside("With whom"),
  place: aside("The place"),
  visibility: z.enum(VISIBILITIES, { error: "Everyone, your followers, or only you." }),
  /** Who may comment on the review: everyone, people its author follows, nobody. */
  replies: z.enum(REPLIES, { error: "Everyone, people you follow, or nobody." }),
});

/** What is left out says nothing. The same `clientId` is the same viewing, however often it is sent. */
export const viewingInput = z.strictObject({
  clientId,
  watchedOn: viewing.shape.watchedOn.default(null),
  rating: viewing.shape.rating.default(null),
  liked: viewing.shape.liked.default(false),
  isRewatch: viewing.shape.isRewatch.default(false),
  review: review.default(""),
  hasSpoilers: viewing.shape.hasSpoilers.default(false),
  tags: z.array(tag).max(TAGS_MOST, "Ten tags at most.").default([]),
  withWhom: viewing.shape.withWhom.default(""),
  place: viewing.shape.place.default(""),
  visibility: viewing.shape.visibility.default("everyone"),
  replies: viewing.shape.replies.default("everyone"),
});
export const logViewingInput = viewingInput.extend(filmParams.shape);
export type LogViewingInput = z.output<typeof logViewingInput>;

/** Each part may be left out, and then stays as it is. */
export const viewingChanges = viewing.partial();
export type ViewingChanges = z.output<typeof viewingChanges>;
export type ChangeViewingInput = ViewingChanges & EntryId;

export const entry = z.object({
  id: z.uuid(),
  film: filmCard,
  author: person,
  watchedOn: z.string().nullable(),
  /** Half a star to five. */
  rating: z.number().nullable(),
  liked: z.boolean(),
  isRewatch: z.boolean(),
  /** Null where there are no words. */
  review: z.string().nullable(),
  html: z.string().nullable(),
  hasSpoilers: z.boolean(),
  tags: z.array(z.string()),
  /** Empty to everybody but its author. */
  withWhom: z.string(),
  place: z.string(),
  visibility: z.enum(VISIBILITIES),
  replies: z.enum(REPLIES),
  likeCount: z.int(),
  commentCount: z.int(),
  /** By the viewer. */
  isLiked: z.boolean(),
  /** The viewer has muted its author. */
  isFolded: z.boolean(),
  /** The viewer's spoiler shield folds it: they have not watched the film. */
  isShielded: z.boolean(),
  createdAt: moment,
  editedAt: moment.nullable(),
  /** When staff put other words there. */
  correctedAt: moment.nullable(),
});
export type Entry = z.output<typeof entry>;

export const month = z
  .string()
  .regex(/^(1[0-9]|[2-9]\d)\d{2}-(0[1-9]|1[0-2])$/, "A month is written as in 2026-01.");
/** One month of a diary; or all of it, a page at a time. */
export const diaryQuery = pageQuery(PAGE.rows).extend({ month: month.optional() });
export type DiaryQuery = z.output<typeof diaryQuery> & z.output<typeof memberParams>;

export const diaryPage = pageOf(entry).extend({
  /** How many films the member has watched, and how many viewings have a day. */
  counts: z.object({ films: z.int(), viewings: z.int() }),
});
export type DiaryPage = z.output<typeof diaryPage>;
