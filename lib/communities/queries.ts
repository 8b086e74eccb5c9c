import "server-only";
import { z } from "zod";
import type { Actor, Viewer } from "@/lib/auth/actor";
import { cached } from "@/lib/platform/cache";
import { now } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { AppError, assertFound } from "@/lib/platform/errors";
import { sha256 } from "@/lib/platform/ids";
import { decodeCursor, type Page, toPage } from "@/lib/platform/pagination";
import { linkedCommunity } from "./members/schema";
import { NO_COMMUNITY } from "./refusals";
import {
  type CommunitiesQuery,
  type Community,
  type CommunityCard,
  community,
  communityCard,
  type TopicCount,
  topicCount,
} from "./schema";

const itemRows = z.array(z.object({ item: z.unknown() }));
const idOf = (viewer: Viewer) => viewer?.id ?? null;

/**
 * A community with everything its page shows of it; compare `slug` with what was asked to know that it moved. A private
 * one is not there for who is neither in it nor asked in. One round trip.
 */
export async function getCommunity(viewer: Viewer, ref: string): Promise<Community> {
  const [row] = itemRows.parse(
    await db.$queryRaw`SELECT item FROM get_community(${idOf(viewer)}::uuid, ${ref})`,
  );
  assertFound(row, NO_COMMUNITY);
  return community.parse(row.item);
}

/** The card of a community, for operations that only need to know which and what the viewer is in it. One round trip. */
export async function meetCommunity(viewer: Viewer, ref: string): Promise<CommunityCard> {
  const [row] = itemRows.parse(
    await db.$queryRaw`SELECT item FROM meet_community(${idOf(viewer)}::uuid, ${ref})`,
  );
  assertFound(row, NO_COMMUNITY);
  return communityCard.parse(row.item);
}

/** A community the actor is a member of; what others may see of it does not count. One round trip. */
export async function meetOwnCommunity(actor: Actor, ref: string): Promise<CommunityCard> {
  const found = await meetCommunity(actor, ref);
  if (found.role !== null) return found;
  if (found.visibility === "private") throw new AppError("not_found", NO_COMMUNITY);
  throw new AppError("forbidden", "This is for the people in the community.");
}

const listRows = z.array(
  z.object({
    item: z.unknown(),
    number: z.coerce.number().nullable(),
    name: z.string().nullable(),
  }),
);
const position = z.tuple([
  z.int().nullable(),
  z.iso.datetime().nullable(),
  z.string().nullable(),
  z.uuid().nullable(),
]);

/** The directory: public communities in the order asked for, those like some words, or the viewer's own. Twelve cards a page, one round trip. */
export async function listCommunities(
  viewer: Viewer,
  { q, topic, sort, mine, cursor, limit }: CommunitiesQuery,
): Promise<Page<CommunityCard>> {
  if (mine === "true" && !viewer) return { items: [], nextCursor: null };
  const [number, at, name, id] = cursor ? decodeCursor(cursor, position) : [null, null, null, null];
  const rows = listRows.parse(
    await db.$queryRaw`
      SELECT item, number, name FROM list_communities(${idOf(viewer)}::uuid, ${q}, ${topic ?? null}::text, ${mine === "true"}, ${sort},
        ${number}::bigint, ${at}::timestamptz, ${name}, ${id}::uuid, ${limit + 1}::int)`,
  );
  const page = toPage(
    rows.map((row) => ({ ...row, card: communityCard.parse(row.item) })),
    limit,
    ({ card, number: place, name: plain }) => {
      if (place !== null) return [place, null, null, null];
      if (mine === "true" || sort === "active") return [null, card.lastActiveAt, null, card.id];
      if (sort === "newest") return [null, card.createdAt, null, card.id];
      if (sort === "alphabetical") return [null, null, plain, card.id];
      return [card.memberCount, null, null, card.id];
    },
  );
  return { ...page, items: page.items.map(({ card }) => card) };
}

/** What public communities are about, the most frequent first. Kept five minutes. */
export function listTopics(): Promise<TopicCount[]> {
  return cached({ key: "communities:topics", ttlSeconds: 300, tags: ["communities"] }, async () =>
    z.array(topicCount).parse(
      await db.$queryRaw`
          SELECT t.topic, count(*)::int AS count FROM communities c CROSS JOIN LATERAL unnest(c.topics) AS t(topic)
           WHERE c.visibility = 'public' GROUP BY t.topic ORDER BY 2 DESC, 1 LIMIT 30`,
    ),
  );
}

/** What an invite link opens, for whoever holds it. One round trip. */
export async function getLinkedCommunity(
  viewer: Viewer,
  token: string,
): Promise<z.output<typeof linkedCommunity>> {
  const [row] = itemRows.parse(
    await db.$queryRaw`
      SELECT item FROM community_by_link(${idOf(viewer)}::uuid, ${sha256(token)}, ${now()}::timestamptz)`,
  );
  assertFound(row, "This invitation does not open anything any more.");
  return linkedCommunity.parse(row.item);
}
