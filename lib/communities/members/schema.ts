import { z } from "zod";
import { PAGE, pageOf, pageQuery } from "@/lib/platform/pagination";
import { multiline, text } from "@/lib/platform/text";
import { memberRef } from "@/lib/profiles/schema";
import { moment, person } from "@/lib/talk/schema";
import { communityCard, communityParams, QUESTIONS_MOST, ROLES } from "../schema";

export const ANSWER_MOST = 500;

/** Somebody in a community, by the two parts of an address. */
export const memberHereParams = communityParams.extend({ handle: memberRef });

const answers = z.preprocess(
  (value) => (typeof value === "string" ? [value] : value),
  z
    .array(multiline({ min: 1, max: ANSWER_MOST, label: "The answer" }))
    .max(QUESTIONS_MOST, "There are not that many questions."),
);
const token = z.string().regex(/^[\w-]{20,100}$/, "That is not an invitation.");

export const askInput = z.strictObject({
  answers: answers.default([]),
  /** From an invite link that lets people ask. */
  token: token.optional(),
});
export type AskInput = z.output<typeof askInput> & z.output<typeof communityParams>;

export const inviteInput = z.strictObject({ member: memberRef });
export const linkToken = z.strictObject({ token });
export const linkParams = z.object({ token });

export const LINK_ENDS = ["hour", "day", "week", "month", "never"] as const;
export const linkInput = z.strictObject({
  ends: z.enum(LINK_ENDS, { error: "An hour, a day, a week, a month, or never." }).default("week"),
  /** How many people it lets in; without one, any number. */
  useLimit: z.preprocess(
    (value) => (value === "" ? undefined : value),
    z.coerce.number({ error: "Say how many." }).int().min(1).max(10_000).optional(),
  ),
  /** Whether whoever follows it is in, or may ask. */
  admits: z.enum(["join", "ask"]).default("join"),
});
export type LinkInput = z.output<typeof linkInput> & z.output<typeof communityParams>;
export const linkIdParams = communityParams.extend({ id: z.uuid("Not the id of a link.") });

export const inviteLink = z.object({
  id: z.uuid(),
  admits: z.enum(["join", "ask"]),
  uses: z.int(),
  useLimit: z.int().nullable(),
  expiresAt: moment.nullable(),
  createdAt: moment,
  madeBy: person,
});
export type InviteLink = z.output<typeof inviteLink>;
/** Its secret is shown once. */
export const newLink = inviteLink.extend({ token: z.string() });
export type NewLink = z.output<typeof newLink>;
export const inviteLinks = z.object({ items: z.array(inviteLink) });

/** What somebody who holds a link sees of the community behind it. */
export const linkedCommunity = communityCard.extend({
  descriptionHtml: z.string(),
  rules: z.array(z.string()),
  questions: z.array(z.string()),
  admits: z.enum(["join", "ask"]),
});

export const joinRequest = z.object({
  member: person,
  answers: z.array(z.object({ question: z.string(), answer: z.string() })),
  createdAt: moment,
});
export type JoinRequest = z.output<typeof joinRequest>;
export const requestsQuery = pageQuery(PAGE.rows);
export const requestPage = pageOf(joinRequest);

export const decision = z.strictObject({ answer: z.enum(["accept", "decline"]) });
export const asked = z.object({ state: z.enum(["open"]) });

export const invitation = z.object({ community: communityCard, invitedBy: person, createdAt: moment });
export type Invitation = z.output<typeof invitation>;
export const invitations = z.object({ items: z.array(invitation) });

export const memberHere = person.extend({
  role: z.enum(ROLES),
  joinedAt: z.date(),
  /** Has a page of the community open now, and shows it. */
  isHere: z.boolean(),
});
export type MemberHere = z.output<typeof memberHere>;
export const membersQuery = pageQuery(PAGE.rows).extend({
  /** How a handle, or a word of a name, begins. */
  q: text({ min: 1, max: 100, label: "The name" }).optional(),
});
export const memberPage = pageOf(memberHere);

/** How many are there now and show it, and who the first of them are. */
export const presence = z.object({ count: z.int(), people: z.array(person) });
export type Presence = z.output<typeof presence>;

export const roleInput = z.strictObject({
  role: z.enum(["admin", "moderator", "member"], { error: "Admin, moderator, or member." }),
});

const reason = text({ max: 500, label: "The reason" });
export const removeInput = z.object({ reason: reason.default("") });
export const BAN_ENDS = ["day", "week", "month", "never"] as const;
export const banInput = z.strictObject({
  reason: text({ min: 1, max: 500, label: "The reason" }),
  ends: z.enum(BAN_ENDS, { error: "A day, a week, a month, or never." }).default("never"),
});

export const ban = z.object({
  member: person,
  bannedBy: person.nullable(),
  reason: z.string(),
  endsAt: moment.nullable(),
  createdAt: moment,
});
export type Ban = z.output<typeof ban>;
export const bansQuery = pageQuery(PAGE.rows);
export const banPage = pageOf(ban);

export const logEntry = z.object({
  id: z.uuid(),
  /** As `thing.happened`: "member.banned", "message.deleted". */
  action: z.string(),
  actor: person.nullable(),
  subject: person.nullable(),
  reason: z.string(),
  data: z.record(z.string(), z.unknown()),
  createdAt: moment,
});
export type LogEntry = z.output<typeof logEntry>;
export const logQuery = pageQuery(PAGE.rows);
export const logPage = pageOf(logEntry);

export const communitySettings = z.strictObject({
  /** Whether others see that one has a community open. */
  showsPresence: z.preprocess(
    (value) =>
      value === "on" || value === "true" ? true : value === "" || value === "false" ? false : value,
    z.boolean(),
  ),
});
export type CommunitySettings = z.output<typeof communitySettings>;
