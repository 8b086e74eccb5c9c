import { z } from "zod";
import { momentSaid } from "@/lib/platform/moment-said";
import { PAGE, pageOf, pageQuery } from "@/lib/platform/pagination";
import { text } from "@/lib/platform/text";
import { CHANNELS, NOTIFICATION_TYPES, TYPE_GROUPS, TYPES_IN_USE } from "./types";

export const notificationType = z.enum(NOTIFICATION_TYPES, { error: "This is not a type of notification." });

/** What the tabs of the inbox choose: everything, what is unread, or one family of types. */
export const FILTERS = ["all", "unread", ...TYPE_GROUPS] as const;
export const filterSchema = z.enum(FILTERS, { error: "There is no such tab." });
export type Filter = z.infer<typeof filterSchema>;

export const listNotificationsQuery = pageQuery(PAGE.rows).extend({ filter: filterSchema.default("all") });
export type ListNotificationsInput = z.infer<typeof listNotificationsQuery>;

export const notificationId = z.object({ id: z.uuid("Not the id of a notification.") });
export type NotificationId = z.infer<typeof notificationId>;

export const markReadInput = z.object({
  ids: z.array(z.uuid("Not the id of a notification.")).min(1).max(100),
});
export type MarkReadInput = z.infer<typeof markReadInput>;

/** Exactly one of the two. */
export const markUnreadInput = z
  .object({
    ids: z.array(z.uuid("Not the id of a notification.")).min(1).max(100).optional(),
    readAt: momentSaid.optional(),
  })
  .refine(({ ids, readAt }) => Boolean(ids) !== Boolean(readAt), "Name either lines or a moment.");
export type MarkUnreadInput = z.infer<typeof markUnreadInput>;

const person = z.object({
  id: z.string(),
  handle: z.string(),
  name: z.string(),
  avatarUrl: z.string().nullable(),
});

/** One line of an inbox, as pages and programs get it. */
export const notificationSchema = z.object({
  id: z.string(),
  type: notificationType,
  /** The newest three; `actorCount` says how many there are. */
  actors: z.array(person),
  actorCount: z.number(),
  /** "Ada Lovelace and 3 others" */
  who: z.string(),
  /** "follow you now." */
  what: z.string(),
  href: z.string(),
  /** The community it is about, where a community rather than a person says it. */
  community: z.object({ slug: z.string(), name: z.string() }).nullable(),
  unread: z.boolean(),
  /** A follow request that can still be answered. */
  awaitsAnswer: z.boolean(),
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type NotificationView = z.infer<typeof notificationSchema>;

export const notificationPage = pageOf(notificationSchema).extend({ unread: z.number() });
export type NotificationPage = z.infer<typeof notificationPage>;

export const unreadCount = z.object({ unread: z.number() });
/** `readAt` takes exactly this back. */
export const markedAllRead = z.object({ changed: z.number(), readAt: z.string() });

const time = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, "Give a time of day, such as 22:30.")
  .transform(toMinutes);

export const choice = z.object({ type: notificationType, channel: z.enum(CHANNELS), wanted: z.boolean() });

/** What is left out stays as it is; `quietHours: null` ends them. */
export const preferencesInput = z
  .strictObject({
    choices: z.array(choice).max(NOTIFICATION_TYPES.length * CHANNELS.length),
    quietHours: z.object({ from: time, until: time }).nullable(),
    weeklyDigest: z.boolean(),
  })
  .partial();
export type PreferencesInput = z.output<typeof preferencesInput>;

const switches = Object.fromEntries(
  TYPES_IN_USE.flatMap((type) => CHANNELS.map((channel) => [`${type}.${channel}`, z.string().optional()])),
);

/** The form of the settings: every switch it shows is sent or is off. */
export const preferencesForm = z
  .object({
    weeklyDigest: z.string().optional(),
    quiet: z.string().optional(),
    quietFrom: time,
    quietUntil: time,
  })
  .and(z.object(switches))
  .transform(
    (form): PreferencesInput => ({
      choices: TYPES_IN_USE.flatMap((type) =>
        CHANNELS.map((channel) => ({
          type,
          channel,
          wanted: (form as Record<string, unknown>)[`${type}.${channel}`] !== undefined,
        })),
      ),
      quietHours: form.quiet === undefined ? null : { from: form.quietFrom, until: form.quietUntil },
      weeklyDigest: form.weeklyDigest !== undefined,
    }),
  );

export const preferencesSchema = z.object({
  types: z.array(
    z.object({
      type: notificationType,
      label: z.string(),
      channels: z.object({ inApp: z.boolean(), mail: z.boolean(), push: z.boolean() }),
    }),
  ),
  quietHours: z.object({ from: z.string(), until: z.string() }).nullable(),
  weeklyDigest: z.boolean(),
  /** Browsers of this member that get pushes. */
  browsers: z.number(),
});
export type Preferences = z.infer<typeof preferencesSchema>;

const pushAddress = text({ max: 1_000, label: "The push address" });

export const pushSubscriptionInput = z.object({
  endpoint: pushAddress.pipe(z.url({ protocol: /^https$/, error: "Not a push address." })),
  keys: z.object({
    p256dh: z.string().regex(/^[\w-]{80,100}=*$/, "Not a push key."),
    auth: z.string().regex(/^[\w-]{16,40}=*$/, "Not a push key."),
  }),
});
export type PushSubscriptionInput = z.infer<typeof pushSubscriptionInput>;
export const pushEndpointInput = z.object({ endpoint: pushAddress });

function toMinutes(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(":").map(Number);
  return hours * 60 + minutes;
}

export function toClock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}
