import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/platform/db";
import { decodeCursor, type Page, toPage } from "@/lib/platform/pagination";
import { meetOwnCommunity } from "../queries";
import type { CommunityRef } from "../schema";
import { listPresent } from "./presence";
import {
  type CommunitySettings,
  communitySettings,
  type Invitation,
  invitation,
  type MemberHere,
} from "./schema";

type ListQuery = CommunityRef & { cursor?: string | undefined; limit: number };
type PeopleQuery = ListQuery & { q?: string | undefined };

const memberRows = z.array(
  z.object({
    id: z.string(),
    handle: z.string(),
    name: z.string(),
    avatar_url: z.string().nullable(),
    role: z.enum(["owner", "admin", "moderator", "member"]),
    joined_at: z.date(),
    rank: z.number(),
  }),
);
const place = z.tuple([z.int32(), z.iso.datetime(), z.uuid()]);

/** The people of a community the actor is in, or those with a name like `q`: its staff, then in the order they came; with who is there now. Two round trips. */
export async function listCommunityMembers(
  actor: Actor,
  { slug, ...query }: PeopleQuery,
): Promise<Page<MemberHere>> {
  const { id } = await meetOwnCommunity(actor, slug);
  return listPeopleOf(actor, id, query);
}

/** The same where it is known already that the actor is in it. One round trip. */
export async function listPeopleOf(
  actor: Actor,
  communityId: string,
  { q, cursor, limit }: Omit<PeopleQuery, "slug">,
): Promise<Page<MemberHere>> {
  const [rank, at, id] = cursor ? decodeCursor(cursor, place) : [null, null, null];
  const [rows, present] = await Promise.all([
    db.$queryRaw`
      SELECT * FROM list_community_members(${actor.id}::uuid, ${communityId}::uuid, ${rank}::int, ${at}::timestamptz, ${id}::uuid,
        ${limit + 1}::int, ${q ?? null}::text)`,
    listPresent(communityId),
  ]);
  const page = toPage(memberRows.parse(rows), limit, (last) => [last.rank, last.joined_at, last.id]);
  return {
    ...page,
    items: page.items.map(({ avatar_url, joined_at, rank: _, ...row }) => ({
      ...row,
      avatarUrl: avatar_url,
      joinedAt: joined_at,
      isHere: present.has(row.id),
    })),
  };
}

const itemRows = z.array(z.object({ item: z.unknown() }));

/** Communities that ask the actor to come, newest first. One round trip. */
export async function listInvitations(actor: Actor): Promise<{ items: Invitation[] }> {
  const rows = itemRows.parse(await db.$queryRaw`SELECT item FROM list_invitations(${actor.id}::uuid)`);
  return { items: rows.map(({ item }) => invitation.parse(item)) };
}

const settingsRow = z.tuple([communitySettings]);

/** What the actor shows of themselves in communities. One round trip. */
export async function getCommunitySettings(actor: Actor): Promise<CommunitySettings> {
  const [settings] = settingsRow.parse(
    await db.$queryRaw`SELECT own_community_settings(${actor.id}::uuid) AS "showsPresence"`,
  );
  return settings;
}
