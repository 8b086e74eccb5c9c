import "server-only";
import { z } from "zod";
import type { Actor, Viewer } from "@/lib/auth/actor";
import { now } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { AppError, assertFound } from "@/lib/platform/errors";
import { sha256 } from "@/lib/platform/ids";
import { decodeCursor, type Page, toPage } from "@/lib/platform/pagination";
import { meetCommunity } from "../queries";
import { NO_COMMUNITY } from "../refusals";
import type { CommunityCard, CommunityRef } from "../schema";
import {
  type CommunityEvent,
  type EventId,
  type EventsQuery,
  event,
  type Feed,
  type Guest,
  type GuestsQuery,
  guest,
} from "./schema";

export const NO_EVENT = "There is no such event.";

const itemRows = z.array(z.object({ item: z.unknown() }));
const position = z.tuple([z.iso.datetime(), z.uuid()]);

/** An event of a community the viewer may see. One round trip. */
export async function getEvent(viewer: Viewer, id: string): Promise<CommunityEvent> {
  const [row] = itemRows.parse(
    await db.$queryRaw`SELECT item FROM get_event(${viewer?.id ?? null}::uuid, ${id}::uuid)`,
  );
  assertFound(row, NO_EVENT);
  return event.parse(row.item);
}

/** A community's events: what comes, soonest first, or what is over, latest first. Two round trips. */
export async function listEvents(
  viewer: Viewer,
  { slug, when, cursor, limit }: EventsQuery & CommunityRef,
): Promise<Page<CommunityEvent>> {
  const { id } = await meetCommunity(viewer, slug);
  return listEventsOf(viewer, id, { when, cursor, limit });
}

/** The same where the community was found already. One round trip. */
export function listEventsOf(
  viewer: Viewer,
  communityId: string,
  { when, cursor, limit }: EventsQuery,
): Promise<Page<CommunityEvent>> {
  return page(viewer, communityId, when === "past", cursor, limit);
}

/** What the actor said yes or maybe to and is not over, in all their communities, soonest first. One round trip. */
export function listMyEvents(
  actor: Actor,
  { cursor, limit }: { cursor?: string | undefined; limit: number },
): Promise<Page<CommunityEvent>> {
  return page(actor, null, false, cursor, limit);
}

async function page(
  viewer: Viewer,
  communityId: string | null,
  past: boolean,
  cursor: string | undefined,
  limit: number,
): Promise<Page<CommunityEvent>> {
  const [at, after] = cursor ? decodeCursor(cursor, position) : [null, null];
  const rows = itemRows.parse(
    await db.$queryRaw`
      SELECT item FROM list_events(${viewer?.id ?? null}::uuid, ${communityId}::uuid, ${past}, ${now()}::timestamptz,
        ${at}::timestamptz, ${after}::uuid, ${limit + 1}::int)`,
  );
  const found = rows.map(({ item }) => event.parse(item));
  return toPage(found, limit, (last) => [last.startsAt, last.id]);
}

const guestRows = z.array(z.object({ item: z.unknown(), guests: z.array(guest).nullable() }));

/**
 * An event with a page of who comes to it, or may, first come, first shown. The list is null for who is not in its
 * community. One round trip.
 */
export async function getEventWithGuests(
  viewer: Viewer,
  { id, answer, cursor, limit }: GuestsQuery & EventId,
): Promise<{ event: CommunityEvent; guests: Page<Guest> | null }> {
  const [at, after] = cursor ? decodeCursor(cursor, position) : [null, null];
  const [row] = guestRows.parse(
    await db.$queryRaw`
      SELECT item, guests FROM event_with_guests(${viewer?.id ?? null}::uuid, ${id}::uuid, ${answer}, ${at}::timestamptz,
        ${after}::uuid, ${limit + 1}::int)`,
  );
  assertFound(row, NO_EVENT);
  const guests = row.guests && toPage(row.guests, limit, (last) => [last.answeredAt, last.id]);
  return { event: event.parse(row.item), guests };
}

/** Who comes, or may; for who is in the community. One round trip. */
export async function listGuests(actor: Actor, query: GuestsQuery & EventId): Promise<Page<Guest>> {
  const { guests } = await getEventWithGuests(actor, query);
  if (!guests) throw new AppError("forbidden", "Who comes is for the people in the community to see.");
  return guests;
}

const feedRows = z.tuple([z.object({ made: z.date().nullable() })]);

/** The calendar's address of a community the actor may see: everybody's of a public one; of a private one since when they have one of their own. Two round trips. */
export async function getFeed(actor: Actor, { slug }: CommunityRef): Promise<Feed> {
  return getFeedOf(actor, await meetCommunity(actor, slug));
}

/** The same where the community was found already. One round trip. */
export async function getFeedOf(
  actor: Actor,
  { id, slug, visibility }: Pick<CommunityCard, "id" | "slug" | "visibility">,
): Promise<Feed> {
  if (visibility === "public") return { path: feedPath(slug), madeAt: null };
  const [{ made }] = feedRows.parse(
    await db.$queryRaw`SELECT my_feed(${actor.id}::uuid, ${id}::uuid) AS made`,
  );
  return { path: null, madeAt: made?.toISOString() ?? null };
}

/** Where programs read a community's calendar. */
export function feedPath(slug: string): string {
  return `/api/v1/communities/${slug}/calendar`;
}

const calendarRow = z.array(z.object({ slug: z.string(), name: z.string(), events: z.array(z.unknown()) }));
const SINCE_MS = 90 * 86_400_000;

/** The calendar of a community: what comes and the last ninety days. A private one answers to the secret of a member who is still in it. One round trip. */
export async function getCalendar({ slug, token }: CommunityRef & { token?: string | undefined }): Promise<{
  slug: string;
  name: string;
  events: CommunityEvent[];
}> {
  const [row] = calendarRow.parse(
    await db.$queryRaw`
      SELECT slug, name, events FROM calendar_of(${slug}, ${token ? sha256(token) : null},
        ${new Date(now().getTime() - SINCE_MS)}::timestamptz)`,
  );
  assertFound(row, NO_COMMUNITY);
  return { ...row, events: z.array(event).parse(row.events) };
}
