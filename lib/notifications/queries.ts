import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/platform/db";
import { decodeCursor, type Page, toPage } from "@/lib/platform/pagination";
import { describeNotification } from "./describe-notification";
import {
  type Filter,
  type ListNotificationsInput,
  type NotificationView,
  notificationType,
  type Preferences,
  toClock,
} from "./schema";
import { NOTIFICATION_TYPES, TYPES, TYPES_IN_USE } from "./types";
import { cachedUnread, type Unread } from "./unread-cache";

const unreadRow = z.tuple([z.object({ unread: z.number(), cursor: z.coerce.number() })]);

/** How many lines the actor has not read. Exact; from Redis, else one round trip. */
export function getUnread(actor: Pick<Actor, "id">): Promise<Unread> {
  return cachedUnread(actor.id, async () => {
    const [row] = unreadRow.parse(
      await db.$queryRaw`SELECT unread, cursor FROM unread_notifications(${actor.id}::uuid)`,
    );
    return row;
  });
}

const line = z.object({
  id: z.string(),
  type: notificationType,
  actor_count: z.number(),
  subject_kind: z.string().nullable(),
  subject_id: z.string().nullable(),
  data: z.unknown(),
  read_at: z.date().nullable(),
  created_at: z.date(),
  updated_at: z.date(),
  actors: z.array(
    z.object({ id: z.string(), handle: z.string(), name: z.string(), avatarUrl: z.string().nullable() }),
  ),
  awaits_answer: z.boolean(),
});
const position = z.tuple([z.iso.datetime(), z.uuid()]);

/** The actor's inbox, newest happening first. One round trip. */
export async function listNotifications(
  actor: Actor,
  { filter, cursor, limit }: ListNotificationsInput,
): Promise<Page<NotificationView>> {
  const [beforeAt, beforeId] = cursor ? decodeCursor(cursor, position) : [null, null];
  const rows = await db.$queryRaw<unknown[]>`
    SELECT * FROM list_notifications(
      ${actor.id}::uuid, ${filter === "unread"}, ${typesOf(filter)}::text[],
      ${beforeAt}::timestamptz, ${beforeId}::uuid, ${limit + 1}::int)`;
  const page = toPage(z.array(line).parse(rows), limit, (row) => [row.updated_at.toISOString(), row.id]);
  return { ...page, items: page.items.map(toView) };
}

const preferencesRow = z.tuple([
  z.object({
    choices: z.array(z.object({ type: z.string(), channel: z.string(), wanted: z.boolean() })),
    quiet_from: z.number().nullable(),
    quiet_until: z.number().nullable(),
    weekly_digest: z.boolean(),
    browsers: z.number(),
  }),
]);

/** What the actor wants to hear of, and how. One round trip. */
export async function getNotificationPreferences(actor: Actor): Promise<Preferences> {
  const [row] = preferencesRow.parse(
    await db.$queryRaw`SELECT * FROM notification_preferences(${actor.id}::uuid)`,
  );
  const chosen = new Map(row.choices.map(({ type, channel, wanted }) => [`${type} ${channel}`, wanted]));
  return {
    types: TYPES_IN_USE.map((type) => {
      const { label, defaults } = TYPES[type];
      const wants = (channel: keyof typeof defaults) => chosen.get(`${type} ${channel}`) ?? defaults[channel];
      return { type, label, channels: { inApp: wants("inApp"), mail: wants("mail"), push: wants("push") } };
    }),
    quietHours:
      row.quiet_from === null || row.quiet_until === null
        ? null
        : { from: toClock(row.quiet_from), until: toClock(row.quiet_until) },
    weeklyDigest: row.weekly_digest,
    browsers: row.browsers,
  };
}

function typesOf(filter: Filter): string[] | null {
  if (filter === "all" || filter === "unread") return null;
  return NOTIFICATION_TYPES.filter((type) => TYPES[type].group === filter);
}

function toView(row: z.infer<typeof line>): NotificationView {
  const { id, type, actors, actor_count: actorCount, data } = row;
  const subject = row.subject_kind && row.subject_id ? { kind: row.subject_kind, id: row.subject_id } : null;
  return {
    id,
    type,
    actors,
    actorCount,
    community: null,
    ...describeNotification({ type, actors, actorCount, subject, data }),
    unread: row.read_at === null,
    awaitsAnswer: row.awaits_answer,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  };
}
