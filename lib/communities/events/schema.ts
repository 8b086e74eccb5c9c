import { z } from "zod";
import { PAGE, pageOf, pageQuery } from "@/lib/platform/pagination";
import { multiline, text } from "@/lib/platform/text";
import { moment, person } from "@/lib/talk/schema";
import { communityParams, ROLES } from "../schema";
import { isTimeZone, isWallTime, momentIn } from "./time-zone";

export const EVENT_MOST = 4_000;

export const eventParams = z.object({ id: z.uuid("Not the id of an event.") });
export type EventId = z.output<typeof eventParams>;

/** A date and a time as a clock on the wall there shows it: "2026-12-04T20:30". */
export const wallTime = z.string({ error: "Say when." }).refine(isWallTime, "Say when, as 2026-12-04T20:30.");
/** Where the clock hangs. */
export const timeZone = z.string().max(64).refine(isTimeZone, "There is no such time zone.");
const link = text({ max: 500, label: "The link" }).refine(
  (value) => value === "" || (URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)),
  "Links begin with https:// or http://.",
);

const eventFields = z.strictObject({
  title: text({ min: 1, max: 120, label: "The title" }),
  description: multiline({ max: EVENT_MOST, label: "The description" }).default(""),
  starts: wallTime,
  ends: wallTime,
  timeZone,
  place: text({ max: 200, label: "The place" }).default(""),
  link: link.default(""),
  /** How many may come; without one, everybody. */
  capacity: z.preprocess(
    (value) => (value === "" || value === null ? undefined : value),
    z.coerce.number({ error: "Say how many." }).int().min(1).max(100_000).optional(),
  ),
});

const LONGEST_MS = 31 * 86_400_000;

function inOrder<T extends z.ZodType<z.output<typeof eventFields>>>(fields: T): T {
  return fields.refine(
    ({ starts, ends, timeZone }) => {
      // What is no time, or no zone, has been said already.
      if (!isWallTime(starts) || !isWallTime(ends) || !isTimeZone(timeZone)) return true;
      const length = momentIn(timeZone, ends).getTime() - momentIn(timeZone, starts).getTime();
      return length > 0 && length <= LONGEST_MS;
    },
    { path: ["ends"], message: "An event ends after it begins, and within a month." },
  );
}

export const eventInput = inOrder(eventFields);
export type EventInput = z.output<typeof eventFields>;
export const createEventForm = inOrder(eventFields.extend(communityParams.shape));
export const editEventForm = inOrder(eventFields.extend(eventParams.shape));

/** What who said yes or maybe reads of why an event is called off. */
export const cancelInput = z.object({
  note: text({ max: 300, label: "The reason" }).default(""),
});
export type CancelInput = z.output<typeof cancelInput>;

export const ANSWERS = ["yes", "maybe", "no"] as const;
export const answerInput = z.strictObject({ answer: z.enum(ANSWERS, { error: "Yes, maybe, or no." }) });
export type EventAnswer = (typeof ANSWERS)[number];

export const event = z.object({
  id: z.uuid(),
  communityId: z.uuid(),
  community: z.object({ slug: z.string(), name: z.string() }),
  title: z.string(),
  description: z.string(),
  descriptionHtml: z.string(),
  startsAt: moment,
  endsAt: moment,
  /** Where its times are meant to be read. */
  timeZone: z.string(),
  place: z.string(),
  link: z.string(),
  capacity: z.int().nullable(),
  yesCount: z.int(),
  maybeCount: z.int(),
  /** Counts changes, as calendars ask for it. */
  sequence: z.int(),
  cancelledAt: moment.nullable(),
  cancelNote: z.string(),
  createdAt: moment,
  updatedAt: moment,
  myAnswer: z.enum(ANSWERS).nullable(),
  /** What the viewer is in its community; null is not a member. */
  role: z.enum(ROLES).nullable(),
});
export type CommunityEvent = z.output<typeof event>;

/** What comes, soonest first; or what is over, latest first. */
export const eventsQuery = pageQuery(PAGE.rows).extend({
  when: z.enum(["coming", "past"]).default("coming"),
});
export type EventsQuery = z.output<typeof eventsQuery>;
export const myEventsQuery = pageQuery(PAGE.rows);
export const eventPage = pageOf(event);

export const guestsQuery = pageQuery(PAGE.rows).extend({ answer: z.enum(["yes", "maybe"]).default("yes") });
export type GuestsQuery = z.output<typeof guestsQuery>;
export const guest = person.extend({ answeredAt: moment });
export type Guest = z.output<typeof guest>;
export const guestPage = pageOf(guest);

/**
 * The address of a calendar feed below our own origin. That of a private community is told once, when it is made; later
 * only since when there is one.
 */
export const feed = z.object({ path: z.string().nullable(), madeAt: moment.nullable() });
export type Feed = z.output<typeof feed>;
export const feedQuery = z.object({ token: z.string().max(100).optional() });
