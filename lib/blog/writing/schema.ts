import { z } from "zod";
import { momentSaid } from "@/lib/platform/moment-said";
import { pageOf, pageQuery } from "@/lib/platform/pagination";
import { slugOf } from "@/lib/platform/slug";
import { multiline, text } from "@/lib/platform/text";
import { moment, person } from "@/lib/talk/schema";
import { card, heading, ref } from "../schema";

export const BODY_MOST = 60_000;
export const TAGS_MOST = 8;

export const postId = z.object({ id: z.uuid("Not the id of a post.") });
export type PostId = z.output<typeof postId>;
/** Each time somebody opens a post to write in it has an id of their making: what was asked in it ends with it. */
const sitting = z.uuid("Not the id of a sitting.").optional();
export const holdQuery = z.object({ sitting });
export type HoldInput = z.output<typeof holdQuery> & PostId;

const tagName = text({ min: 2, max: 40, label: "A tag" });
/** Tags by their names; those of one address are one. */
const tags = z
  .array(tagName)
  .max(TAGS_MOST, `${TAGS_MOST} tags at most.`)
  .transform((names) => {
    const found = new Map(names.map((name) => [slugOf(name, "tag"), name]));
    return [...found].map(([tag, name], position) => ({ tag: tag.slice(0, 40), name, position }));
  });
const canonicalUrl = z
  .union([
    z.literal(""),
    text({ max: 500, label: "The address" }).pipe(
      z.url({ protocol: /^https?$/, error: "Give the whole address, with https." }),
    ),
  ])
  .nullable();

export const saveInput = z.strictObject({
  /** That of the post as it was read: a save of an older one is refused. */
  version: z.int32().min(1),
  title: text({ max: 150, label: "The title" }),
  subtitle: text({ max: 250, label: "The subtitle" }).default(""),
  /** What lists and other sites say; made from the beginning when it is left empty. */
  excerpt: text({ max: 300, label: "The summary" }).default(""),
  body: multiline({ max: BODY_MOST, label: "The post" }),
  /** Made from the title when it is left empty, until the post is published. */
  slug: z
    .union([
      z.literal(""),
      z
        .string()
        .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "Small letters, digits and dashes.")
        .max(60),
    ])
    .default(""),
  coverId: z.uuid("Not the id of a picture.").nullable().default(null),
  coverAlt: text({ max: 500, label: "The description of the cover" }).default(""),
  canonicalUrl: canonicalUrl.default(null),
  tags: tags.default([]),
  series: ref.nullable().default(null),
  sitting,
});
export type SaveInput = z.output<typeof saveInput> & PostId;

export const stepInput = z.object({ note: text({ max: 500, label: "The note" }).default("") });
export type StepInput = z.output<typeof stepInput> & PostId;
export const scheduleInput = z.strictObject({
  at: momentSaid.transform((value) => new Date(value)),
});
export type ScheduleInput = z.output<typeof scheduleInput> & PostId;

/** A post as whoever writes it gets it. */
export const draft = card.extend({
  body: z.string(),
  html: z.string(),
  contents: z.array(heading),
  canonicalUrl: z.string().nullable(),
  /** What came with its last step. */
  note: z.string(),
  /** Moderators did, and nobody publishes it until their decision is undone. */
  isTakenDown: z.boolean(),
  version: z.int(),
  isMine: z.boolean(),
  isEditor: z.boolean(),
  /** Who is writing in it just now, when that is somebody else. */
  holder: person.nullable(),
});
export type Draft = z.output<typeof draft>;

export const deskQuery = pageQuery(20).extend({
  /** mine: what I wrote. queue: what waits for editors. */
  of: z.enum(["mine", "queue"], { error: "Mine, or the queue." }).default("mine"),
});
export type DeskQuery = z.output<typeof deskQuery>;
export const desk = pageOf(card).extend({
  role: z.enum(["editor", "writer"]).nullable(),
  /** How many posts wait for an editor; to writers 0. */
  waiting: z.int(),
});
export type Desk = z.output<typeof desk>;

export const revisionList = z.object({
  items: z.array(
    z.object({
      number: z.int(),
      title: z.string(),
      subtitle: z.string(),
      body: z.string(),
      /** Who changed it after that. */
      editor: person.nullable(),
      savedAt: moment,
    }),
  ),
});
export type RevisionList = z.output<typeof revisionList>;

export const lock = z.object({
  /** Null when it is the actor's for the next two minutes. */
  holder: person.nullable(),
});
export type Lock = z.output<typeof lock>;
