import { z } from "zod";
import { day } from "@/lib/platform/day";
import { FLAGS } from "@/lib/platform/flag-names";
import { PAGE, pageOf, pageQuery } from "@/lib/platform/pagination";
import { text } from "@/lib/platform/text";
import { moment, person } from "@/lib/talk/schema";
import { ROOMS } from "./audit-rooms";
import { firstOf } from "./first-of";

export const handle = z
  .string()
  .trim()
  .toLowerCase()
  .transform((value) => value.replace(/^@/, ""))
  .pipe(z.string().regex(/^[a-z0-9_-]{1,50}$/, "Not a handle."));

/** A day of a calendar that Lumo may have been there on. */
const lumoDay = day.refine(
  (value) => value >= "1970-01-01" && value < "3000-01-01",
  "Not a day to look for.",
);

export const auditQuery = pageQuery(PAGE.max).extend({
  room: z.enum(ROOMS, { error: "Not a part of what is written down." }).optional(),
  /** A part of what it is called: `suspend`, `moderation.held`. */
  what: z
    .string()
    .trim()
    .toLowerCase()
    .pipe(z.string().regex(/^[a-z.-]{1,60}$/, "Small letters, dots and dashes."))
    .optional(),
  by: handle.optional(),
  about: handle.optional(),
  /** The first and the last day, on the asker's own clock. */
  from: lumoDay.optional(),
  until: lumoDay.optional(),
});
export type AuditQuery = z.output<typeof auditQuery>;

export const auditEntry = z.object({
  id: z.uuid(),
  /** As `room.happened`. */
  action: z.string(),
  actor: person.nullable(),
  /** Null where it is about no member. */
  subject: person.nullable(),
  reason: z.string(),
  data: z.record(z.string(), z.json()),
  createdAt: moment,
});
export type AuditEntry = z.output<typeof auditEntry>;
export const auditPage = pageOf(auditEntry);

export const roleParams = z.object({ handle });
export const roleInput = z.strictObject({
  role: z.enum(["member", "moderator", "admin"], { error: "Member, moderator, or admin." }),
  reason: text({ min: 1, max: 500, label: "The reason" }),
});
export type RoleInput = z.output<typeof roleInput> & z.output<typeof roleParams>;

export const flagParams = z.object({ name: z.enum(FLAGS, { error: "There is no such switch." }) });
export const flagInput = z.strictObject({
  isOn: z.boolean(),
  reason: text({ min: 1, max: 500, label: "The reason" }),
});
export type FlagInput = z.output<typeof flagInput> & z.output<typeof flagParams>;

export const overview = z.object({
  members: z.int(),
  posts: z.int(),
  communities: z.int(),
  /** What was reported, and what was appealed. */
  waiting: z.int(),
  appeals: z.int(),
  /** How much came on each of the last 30 days, the oldest first. */
  days: z.array(z.object({ day: z.string(), members: z.int(), posts: z.int(), messages: z.int() })),
  /** What is switched off. */
  off: z.array(z.string()),
  staff: z.array(person.extend({ role: z.enum(["moderator", "admin"]) })),
});
export type Overview = z.output<typeof overview>;

const { room, what, by, about, from, until, cursor } = auditQuery.shape;
/** What the address of the page says. What makes no sense there is left out rather than refused. */
export const auditPageQuery = z.object({
  room: firstOf(room),
  what: firstOf(what),
  by: firstOf(by),
  about: firstOf(about),
  from: firstOf(from),
  until: firstOf(until),
  cursor: firstOf(cursor),
  limit: z.number().default(PAGE.max),
});
