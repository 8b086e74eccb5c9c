import { z } from "zod";
import { PAGE, pageOf, pageQuery } from "@/lib/platform/pagination";
import { multiline, text } from "@/lib/platform/text";
import { moment, muteInput, person } from "@/lib/talk/schema";

export const NAME_MOST = 100;
export const DESCRIPTION_MOST = 4_000;
export const QUESTIONS_MOST = 5;
export const RULES_MOST = 12;
export const TOPICS_MOST = 5;
export const SLOW_MOST = 6 * 3_600;

/** How a community is named from outside: its address, one it had before, or its id. What cannot be either is nobody's. */
export const communityRef = z
  .string()
  .max(200)
  .transform((value) => value.trim().toLowerCase())
  .transform((value) => (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(value) && value.length <= 60 ? value : "-"));

/** The `{slug}` of an address. */
export const communityParams = z.object({ slug: communityRef });
export type CommunityRef = z.output<typeof communityParams>;

export const VISIBILITIES = ["public", "private"] as const;
export const JOIN_POLICIES = ["open", "request", "invite"] as const;
export const WHO_MAY_POST = ["members", "staff"] as const;
export const ROLES = ["owner", "admin", "moderator", "member"] as const;
export type CommunityRole = (typeof ROLES)[number];

/** A list as JSON gives it, or as a form does: a line for each, or words between commas. */
function listOf<T extends z.ZodType>(item: T, most: number, sentence: string, between: RegExp) {
  return z.preprocess(
    (value) =>
      typeof value === "string"
        ? value
            .split(between)
            .map((each) => each.trim())
            .filter(Boolean)
        : value,
    z.array(item).max(most, sentence),
  );
}
/** A box that is ticked in a form, or true or false. */
export const ticked = z.preprocess(
  (value) => (value === "on" || value === "true" ? true : value === "" || value === "false" ? false : value),
  z.boolean(),
);

const name = text({ min: 1, max: NAME_MOST, label: "The name" });
const slug = text({ min: 3, max: 60, label: "The address" })
  .transform((value) => value.toLowerCase())
  .refine(
    (value) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value),
    "Letters a to z, digits, and a dash between words.",
  );
const description = multiline({ max: DESCRIPTION_MOST, label: "The description" });
const topic = text({ min: 1, max: 30, label: "A topic" }).transform((value) =>
  value.toLowerCase().replace(/^#/, ""),
);
const topics = listOf(topic, TOPICS_MOST, "Five topics at most.", /[,\n]/).transform((all) => [
  ...new Set(all),
]);
const rules = listOf(text({ min: 1, max: 300, label: "A rule" }), RULES_MOST, "Twelve rules at most.", /\n/);
const questions = listOf(
  text({ min: 1, max: 200, label: "A question" }),
  QUESTIONS_MOST,
  "Five questions at most.",
  /\n/,
);
const visibility = z.enum(VISIBILITIES, { error: "Public, or private." });
const joinPolicy = z.enum(JOIN_POLICIES, { error: "Open, by request, or by invitation." });

export const createCommunityInput = z.strictObject({
  name,
  /** Made from the name when it is left out. */
  slug: slug.optional().or(z.literal("").transform(() => undefined)),
  description: description.default(""),
  topics: topics.default([]),
  rules: rules.default([]),
  questions: questions.default([]),
  visibility: visibility.default("public"),
  joinPolicy: joinPolicy.default("open"),
});
export type CreateCommunityInput = z.output<typeof createCommunityInput>;

/** Each part may be left out, and then stays as it is. */
export const communityChanges = z
  .strictObject({
    name,
    description,
    topics,
    rules,
    questions,
    visibility,
    joinPolicy,
    whoMayPost: z.enum(WHO_MAY_POST, { error: "Members, or staff." }),
    isReadOnly: ticked,
    /** Seconds between two messages of one member in a room; 0 is off. */
    slowSeconds: z.coerce
      .number({ error: "Say how many seconds." })
      .int()
      .min(0)
      .max(SLOW_MOST, "Six hours at most."),
    approvesFirst: ticked,
  })
  .partial();
export type CommunityChanges = z.output<typeof communityChanges>;

export const moveCommunityInput = z.strictObject({ slug });
export type MoveCommunityInput = z.output<typeof moveCommunityInput>;

export const hidingInput = z.strictObject({ reason: text({ min: 1, max: 500, label: "The reason" }) });
export type HidingInput = z.output<typeof hidingInput> & CommunityRef;

/** For which community an address is looked up; without one, for a new one. */
export const addressQuery = z.object({ community: communityRef.optional() });
export type AddressQuery = z.output<typeof addressQuery>;

export const muteCommunityInput = muteInput;
export type MuteCommunityInput = z.output<typeof muteCommunityInput> & CommunityRef;

export const communityCard = z.object({
  id: z.uuid(),
  slug: z.string(),
  name: z.string(),
  /** The beginning of the description in plain words. */
  line: z.string(),
  pictureUrl: z.string().nullable(),
  topics: z.array(z.string()),
  visibility: z.enum(VISIBILITIES),
  joinPolicy: z.enum(JOIN_POLICIES),
  memberCount: z.int(),
  lastActiveAt: moment,
  createdAt: moment,
  /** What the viewer is in it; null is not a member. */
  role: z.enum(ROLES).nullable(),
});
export type CommunityCard = z.output<typeof communityCard>;

export const room = z.object({
  id: z.uuid(),
  communityId: z.uuid(),
  slug: z.string(),
  name: z.string(),
  topic: z.string(),
  /** In announcements only the staff begin; everybody may answer in the thread. */
  kind: z.enum(["talk", "announcements"]),
  position: z.int(),
  lastSeq: z.int(),
  lastMessageAt: moment,
  isArchived: z.boolean(),
  lastReadSeq: z.int(),
  /** In the year 9999 for good; null while it is heard. */
  mutedUntil: moment.nullable(),
  /** Exact up to a thousand; nothing while the room or its community is muted. */
  unread: z.int(),
});
export type Room = z.output<typeof room>;

export const community = communityCard.extend({
  /** Markdown, for who edits it. */
  description: z.string(),
  descriptionHtml: z.string(),
  rules: z.array(z.string()),
  questions: z.array(z.string()),
  whoMayPost: z.enum(WHO_MAY_POST),
  isReadOnly: z.boolean(),
  slowSeconds: z.int(),
  approvesFirst: z.boolean(),
  /** Its owner is gone or suspended: whoever stands highest may take it over. */
  isOrphaned: z.boolean(),
  /** A film club: it nominates, votes, watches and talks. */
  isClub: z.boolean(),
  staff: z.array(person.extend({ role: z.enum(ROLES) })),
  /** Null for who is not a member. */
  mine: z.object({ role: z.enum(ROLES), joinedAt: moment, mutedUntil: moment.nullable() }).nullable(),
  isInvited: z.boolean(),
  /** The viewer asked to join and waits, or was declined. */
  request: z.enum(["open", "declined"]).nullable(),
  /** In the year 9999 for good. */
  bannedUntil: moment.nullable(),
  /** What waits for the staff; null for everybody else. */
  waiting: z.object({ requests: z.int(), messages: z.int() }).nullable(),
  /** That the site's staff hide it, and why; only its owner and they see it then. */
  hidden: z.object({ at: moment, reason: z.string() }).nullable().default(null),
  /** Its rooms as a member sees them; none for who is not one. */
  rooms: z.array(room),
});
export type Community = z.output<typeof community>;

export const SORTS = ["popular", "newest", "alphabetical", "active"] as const;
export type CommunitySort = (typeof SORTS)[number];
/** `mine`: the viewer's own, the one where something was said last first. Found by words: the likest first. */
export const communitiesQuery = pageQuery(PAGE.cards).extend({
  q: text({ max: 200, label: "The search" }).default(""),
  topic: topic.optional(),
  sort: z.enum(SORTS).default("popular"),
  mine: z.enum(["true", "false"]).default("false"),
});
export type CommunitiesQuery = z.output<typeof communitiesQuery>;
export const communityPage = pageOf(communityCard);

const first = z.union([z.string(), z.array(z.string()).transform(([one]) => one)]).optional();
/** What the address of the directory's page says. What makes no sense there is left out rather than refused. */
export const directoryPage = z.object({
  q: first.transform((value) => text({ max: 200, label: "" }).safeParse(value ?? "").data ?? ""),
  topic: first.transform((value) => topic.safeParse(value ?? "").data),
  sort: first.transform((value) => SORTS.find((sort) => sort === value) ?? "popular"),
  mine: first.transform((value) => (value === "true" ? ("true" as const) : ("false" as const))),
  cursor: first.transform((value) => value?.slice(0, 500)),
});

export const topicCount = z.object({ topic: z.string(), count: z.int() });
export type TopicCount = z.output<typeof topicCount>;
