import { z } from "zod";
import { text } from "@/lib/platform/text";

/** How a category is named from outside: its address. What cannot be one is nobody's. */
export const categoryRef = z
  .string()
  .max(200)
  .transform((value) => (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(value) && value.length <= 60 ? value : "-"));
export const categoryParams = z.object({ slug: categoryRef });
export type CategoryRef = z.output<typeof categoryParams>;

/** Every page of the forum says what its category is called. */
export const FORUM_PAGES = ["categories"];

/** How much a member wants to hear: told of every post; counted as unread; nothing but what concerns them; nothing. */
export const LEVELS = ["watching", "tracking", "normal", "muted"] as const;
export type Level = (typeof LEVELS)[number];
export const followInput = z.strictObject({
  level: z.enum(LEVELS, { error: "Watching, tracking, normal, or muted." }),
});
export type FollowInput = z.output<typeof followInput>;

export const COLOURS = [
  "grey",
  "red",
  "orange",
  "yellow",
  "green",
  "teal",
  "blue",
  "violet",
  "pink",
] as const;
export const WHO_MAY_READ = ["everyone", "members", "staff"] as const;
export const WHO_MAY_WRITE = ["members", "staff"] as const;

const name = text({ min: 1, max: 60, label: "The name" });
const description = text({ max: 300, label: "The description" });
const colour = z.enum(COLOURS, { error: `One of ${COLOURS.join(", ")}.` });
const whoMayRead = z.enum(WHO_MAY_READ, { error: "Everyone, members, or staff." });
const whoMayWrite = z.enum(WHO_MAY_WRITE, { error: "Members, or staff." });
const parentId = z.uuid("Not the id of a category.").nullable();

export const createCategoryInput = z.strictObject({
  name,
  description: description.default(""),
  colour: colour.default("grey"),
  parentId: parentId.default(null),
  whoMayRead: whoMayRead.default("everyone"),
  whoMayStart: whoMayWrite.default("members"),
  whoMayReply: whoMayWrite.default("members"),
  /** Having a thread begin later, of those who may start one. */
  whoMayPlan: whoMayWrite.default("staff"),
  hasAnswers: z.boolean().default(false),
});
export type CreateCategoryInput = z.output<typeof createCategoryInput>;

/** Each part may be left out, and then stays as it is. */
export const categoryChanges = z
  .strictObject({
    name,
    description,
    colour,
    /** Null for the top. */
    parentId,
    whoMayRead,
    whoMayStart: whoMayWrite,
    whoMayReply: whoMayWrite,
    whoMayPlan: whoMayWrite,
    hasAnswers: z.boolean(),
    /** Its place among those beside it, from 0; the others make room. */
    position: z.int({ error: "Say which place." }).min(0).max(1_000),
    isArchived: z.boolean(),
  })
  .partial();
export type CategoryChanges = z.output<typeof categoryChanges>;

export const category = z.object({
  id: z.uuid(),
  slug: z.string(),
  name: z.string(),
  description: z.string(),
  colour: z.enum(COLOURS),
  parentId: z.uuid().nullable(),
  position: z.int(),
  whoMayRead: z.enum(WHO_MAY_READ),
  whoMayStart: z.enum(WHO_MAY_WRITE),
  whoMayReply: z.enum(WHO_MAY_WRITE),
  whoMayPlan: z.enum(WHO_MAY_WRITE),
  /** It, or what it stands under, can be read and not written in. */
  isArchived: z.boolean(),
  /** Questions of its threads have an answer that is marked. */
  hasAnswers: z.boolean(),
  /** The viewer keeps it, without being of the site's staff. */
  isKept: z.boolean().default(false),
  /** How much of it the viewer wants to hear; null for visitors. */
  level: z.enum(LEVELS).nullable(),
  /** Exact, of this category alone. */
  threadCount: z.int(),
  postCount: z.int(),
});
export type Category = z.output<typeof category>;

/** Categories in their order, each with those that stand under it. */
export const categoryTree = z.object({ items: z.array(category.extend({ children: z.array(category) })) });
export type CategoryTree = z.output<typeof categoryTree>;
