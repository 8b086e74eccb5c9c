/** How a notification reaches its member. */
export const CHANNELS = ["inApp", "mail", "push"] as const;
export type Channel = (typeof CHANNELS)[number];

type TypeRule = {
  /** What its switch in the settings says. */
  label: string;
  /** What members get who never touched the switch. Push counts only in browsers that asked for it. */
  defaults: Record<Channel, boolean>;
  /** Where it stands in the settings and in the inbox. */
  group: TypeGroup;
  /** The same person doing the same thing again, after it was read, is silent for this many hours. */
  hushHours: number;
};

export const TYPE_GROUPS = ["follows", "conversation", "films", "communities", "lumo"] as const;
export type TypeGroup = (typeof TYPE_GROUPS)[number];

export const GROUP_LABELS: Record<TypeGroup, string> = {
  follows: "Follows",
  conversation: "Replies and mentions",
  films: "Films",
  communities: "Communities",
  lumo: "From Lumo",
};

const onlyIfAsked = { inApp: false, mail: false, push: false };
const quietly = { inApp: true, mail: false, push: false };
const directly = { inApp: true, mail: false, push: true };
const surely = { inApp: true, mail: true, push: true };

/** Every type of notification there is. A room that sends one adds its builder and a describer; nothing else. */
export const TYPES = {
  follower: { label: "Someone follows you", defaults: directly, group: "follows", hushHours: 24 },
  "follow-request": {
    label: "Someone asks to follow you",
    defaults: directly,
    group: "follows",
    hushHours: 0,
  },
  "follow-accepted": {
    label: "Someone accepts your request",
    defaults: quietly,
    group: "follows",
    hushHours: 24,
  },
  reply: { label: "Someone replies to you", defaults: directly, group: "conversation", hushHours: 0 },
  mention: { label: "Someone mentions you", defaults: directly, group: "conversation", hushHours: 0 },
  quote: { label: "Someone quotes you", defaults: quietly, group: "conversation", hushHours: 0 },
  "thread-activity": {
    label: "News in a thread you follow",
    defaults: quietly,
    group: "conversation",
    hushHours: 0,
  },
  "message-request": {
    label: "Someone new writes to you",
    defaults: directly,
    group: "conversation",
    hushHours: 0,
  },
  "review-like": { label: "Someone likes your review", defaults: quietly, group: "films", hushHours: 24 },
  "review-comment": {
    label: "Someone comments on your review",
    defaults: directly,
    group: "films",
    hushHours: 0,
  },
  "list-invitation": {
    label: "You are asked to edit a list",
    defaults: directly,
    group: "films",
    hushHours: 0,
  },
  "list-like": { label: "Someone likes your list", defaults: quietly, group: "films", hushHours: 24 },
  "list-comment": {
    label: "Someone comments on your list",
    defaults: directly,
    group: "films",
    hushHours: 0,
  },
  recommendations: { label: "New films picked for you", defaults: quietly, group: "films", hushHours: 0 },
  availability: {
    label: "A film of your watchlist is on a service of yours",
    defaults: directly,
    group: "films",
    hushHours: 0,
  },
  "community-invite": {
    label: "You are invited to a community",
    defaults: directly,
    group: "communities",
    hushHours: 0,
  },
  "community-request": {
    label: "Someone asks to join your community",
    defaults: directly,
    group: "communities",
    hushHours: 0,
  },
  "community-decision": {
    label: "A community answers your request",
    defaults: directly,
    group: "communities",
    hushHours: 0,
  },
  announcement: {
    label: "A community of yours announces something",
    defaults: quietly,
    group: "communities",
    hushHours: 0,
  },
  event: { label: "An event of yours is near", defaults: directly, group: "communities", hushHours: 0 },
  achievement: { label: "You reach something", defaults: quietly, group: "lumo", hushHours: 0 },
  "forum-decision": {
    label: "Staff decide about a post of yours",
    defaults: directly,
    group: "lumo",
    hushHours: 0,
  },
  reminder: { label: "A post you kept is due", defaults: directly, group: "lumo", hushHours: 0 },
  "copy-ready": { label: "A copy of your things is ready", defaults: directly, group: "lumo", hushHours: 0 },
  "blog-decision": {
    label: "Editors decide about a post or comment of yours",
    defaults: directly,
    group: "lumo",
    hushHours: 0,
  },
  "moderation-decision": {
    label: "Staff decide about you or what you wrote",
    defaults: directly,
    group: "lumo",
    hushHours: 0,
  },
  "blog-review": {
    label: "A post waits for you as an editor",
    defaults: directly,
    group: "lumo",
    hushHours: 0,
  },
  "blog-post": { label: "A new post in the blog", defaults: onlyIfAsked, group: "lumo", hushHours: 0 },
  "report-decision": { label: "A report of yours is decided", defaults: surely, group: "lumo", hushHours: 0 },
  credits: { label: "Your credits change", defaults: quietly, group: "lumo", hushHours: 0 },
} as const satisfies Record<string, TypeRule>;

export type NotificationType = keyof typeof TYPES;
export const NOTIFICATION_TYPES = Object.keys(TYPES) as NotificationType[];

/** The types that some room sends today: what settings and tabs offer. */
export const TYPES_IN_USE: readonly NotificationType[] = [
  "follower",
  "follow-request",
  "follow-accepted",
  "reply",
  "mention",
  "thread-activity",
  "message-request",
  "review-like",
  "review-comment",
  "list-invitation",
  "list-like",
  "list-comment",
  "recommendations",
  "availability",
  "community-invite",
  "community-request",
  "community-decision",
  "announcement",
  "event",
  "achievement",
  "forum-decision",
  "reminder",
  "copy-ready",
  "blog-decision",
  "blog-review",
  "blog-post",
  "moderation-decision",
  "report-decision",
];
