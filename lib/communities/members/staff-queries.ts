import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { type CaseCard, caseCard } from "@/lib/moderation/schema";
import { now } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { assertAllowed } from "@/lib/platform/errors";
import { decodeCursor, type Page, toPage } from "@/lib/platform/pagination";
import { isCommunityStaff } from "../policy";
import { meetOwnCommunity } from "../queries";
import { type RoomMessage, roomMessage } from "../rooms/schema";
import type { CommunityRef } from "../schema";
import {
  type Ban,
  ban,
  type InviteLink,
  inviteLink,
  type JoinRequest,
  joinRequest,
  type LogEntry,
  logEntry,
} from "./schema";

type PageQuery = { cursor?: string | undefined; limit: number };
type ListQuery = CommunityRef & PageQuery;
const itemRows = z.array(z.object({ item: z.unknown() }));
const position = z.tuple([z.iso.datetime(), z.uuid()]);
const from = (cursor: string | undefined) => (cursor ? decodeCursor(cursor, position) : [null, null]);

/** Who asks to join, the longest waiting first. Staff of the community. */
export async function listRequests(actor: Actor, { slug, ...query }: ListQuery): Promise<Page<JoinRequest>> {
  return listRequestsOf(actor, await staffed(actor, slug), query);
}

/** The same where it is known already that the actor is of its staff. One round trip. */
export async function listRequestsOf(
  actor: Actor,
  communityId: string,
  { cursor, limit }: PageQuery,
): Promise<Page<JoinRequest>> {
  const [at, id] = from(cursor);
  const rows = itemRows.parse(
    await db.$queryRaw`
      SELECT item FROM list_join_requests(${actor.id}::uuid, ${communityId}::uuid, ${at}::timestamptz, ${id}::uuid, ${limit + 1}::int)`,
  );
  const found = rows.map(({ item }) => joinRequest.parse(item));
  return toPage(found, limit, (last) => [last.createdAt, last.member.id]);
}

/** Who is kept out now. Staff of the community. */
export async function listBans(actor: Actor, { slug, cursor, limit }: ListQuery): Promise<Page<Ban>> {
  const communityId = await staffed(actor, slug);
  const [at, id] = from(cursor);
  const rows = itemRows.parse(
    await db.$queryRaw`
      SELECT item FROM list_bans(${actor.id}::uuid, ${communityId}::uuid, ${now()}::timestamptz, ${at}::timestamptz, ${id}::uuid, ${limit + 1}::int)`,
  );
  const found = rows.map(({ item }) => ban.parse(item));
  return toPage(found, limit, (last) => [last.createdAt, last.member.id]);
}

/** What the staff of a community did, newest first; for its staff. */
export async function listLog(actor: Actor, { slug, cursor, limit }: ListQuery): Promise<Page<LogEntry>> {
  const communityId = await staffed(actor, slug);
  const [at, id] = from(cursor);
  const rows = itemRows.parse(
    await db.$queryRaw`
      SELECT item FROM list_community_log(${actor.id}::uuid, ${communityId}::uuid, ${at}::timestamptz, ${id}::uuid, ${limit + 1}::int)`,
  );
  return toLogPage(
    rows.map(({ item }) => item),
    limit,
  );
}

/** Links that still open, newest first, without their secrets. Staff of the community. */
export async function listLinks(actor: Actor, { slug }: CommunityRef): Promise<{ items: InviteLink[] }> {
  return listLinksOf(actor, await staffed(actor, slug));
}

/** The same where it is known already that the actor is of its staff. One round trip. */
export async function listLinksOf(actor: Actor, communityId: string): Promise<{ items: InviteLink[] }> {
  const rows = itemRows.parse(
    await db.$queryRaw`SELECT item FROM list_links(${actor.id}::uuid, ${communityId}::uuid, ${now()}::timestamptz)`,
  );
  return { items: rows.map(({ item }) => inviteLink.parse(item)) };
}

const BANS_SHOWN = 50;
const REPORTS_SHOWN = 20;
const deskRow = z.tuple([
  z.object({
    held: z.array(roomMessage),
    reports: z.array(caseCard),
    bans: z.array(ban),
    log: z.array(z.unknown()),
  }),
]);

/** What the staff of a community looks at: first messages that wait, what was reported to the site's staff, who is kept out, a page of the log. One round trip. */
export async function getDesk(
  actor: Actor,
  communityId: string,
  { cursor, limit }: PageQuery,
): Promise<{ held: RoomMessage[]; reports: CaseCard[]; bans: Ban[]; log: Page<LogEntry> }> {
  const [at, id] = from(cursor);
  const [{ held, reports, bans, log }] = deskRow.parse(
    await db.$queryRaw`
      SELECT (SELECT h.items FROM list_held_messages(${actor.id}::uuid, ${communityId}::uuid, NULL) h) AS held,
        (SELECT coalesce(jsonb_agg(c.item), '[]')
           FROM list_community_cases(${actor.id}::uuid, ${communityId}::uuid, ${now()}::timestamptz, ${REPORTS_SHOWN}::int) c) AS reports,
        (SELECT coalesce(jsonb_agg(b.item), '[]')
           FROM list_bans(${actor.id}::uuid, ${communityId}::uuid, ${now()}::timestamptz, NULL, NULL, ${BANS_SHOWN}::int) b) AS bans,
        (SELECT coalesce(jsonb_agg(e.item), '[]')
           FROM list_community_log(${actor.id}::uuid, ${communityId}::uuid, ${at}::timestamptz, ${id}::uuid, ${limit + 1}::int) e) AS log`,
  );
  return { held, reports, bans, log: toLogPage(log, limit) };
}

function toLogPage(items: unknown[], limit: number): Page<LogEntry> {
  const found = items.map((item) => logEntry.parse(item));
  return toPage(found, limit, (last) => [last.createdAt, last.id]);
}

async function staffed(actor: Actor, slug: string): Promise<string> {
  const found = await meetOwnCommunity(actor, slug);
  assertAllowed(isCommunityStaff(found), "This is for the staff of the community.");
  return found.id;
}
