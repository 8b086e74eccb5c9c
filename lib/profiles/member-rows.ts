import "server-only";
import { z } from "zod";
import { Prisma } from "@/generated/prisma/client";
import type { Viewer } from "@/lib/auth/actor";
import { excerpt } from "@/lib/platform/markdown/excerpt";
import { renderMarkdown } from "@/lib/platform/markdown/render-markdown";
import { canSeeProfile } from "./policy";
import { type MemberCard, memberCard, relation } from "./schema";

/** Members (as `m`) that the viewer may know of: neither gone nor suspended, and no block in either direction. */
export function visibleTo(viewer: Viewer): Prisma.Sql {
  const present = Prisma.sql`m.erased_at IS NULL AND (m.suspended_until IS NULL OR m.suspended_until <= now())`;
  return viewer ? Prisma.sql`${present} AND m.id NOT IN (SELECT blocked_with(${viewer.id}::uuid))` : present;
}

/**
 * What lies between the viewer and `m`, as columns; visitors' rows carry nothing personal. OFFSET 0 keeps each a look into
 * an index for the few rows of a page: the planner would rather read all of the viewer's follows into a hash first.
 */
export function relationColumns(viewer: Viewer): Prisma.Sql {
  if (!viewer) {
    return Prisma.sql`false AS "isYou", false AS "isFollowing", false AS "followsYou", false AS requested`;
  }
  const me = Prisma.sql`${viewer.id}::uuid`;
  return Prisma.sql`m.id = ${me} AS "isYou",
    EXISTS (SELECT FROM follows WHERE follower_id = ${me} AND followed_id = m.id OFFSET 0) AS "isFollowing",
    EXISTS (SELECT FROM follows WHERE follower_id = m.id AND followed_id = ${me} OFFSET 0) AS "followsYou",
    has_asked(${me}, m.id) AS requested`;
}

/** The visible member behind a row of another table, looked up row by row in that table's own order. */
export function memberBehind(viewer: Viewer, id: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`LATERAL (SELECT m.* FROM members m WHERE m.id = ${id} AND ${visibleTo(viewer)} OFFSET 0) m`;
}

/** The columns of a card, and the viewer's relation. Parse with `cardRow`, finish with `toCard`. */
export function cardColumns(viewer: Viewer): Prisma.Sql {
  return Prisma.sql`m.id, m.handle, m.name, m.avatar_url AS "avatarUrl", m.role::text AS role, m.bio,
    m.is_private AS "isPrivate", m.followers_count AS "followersCount", m.following_count AS "followingCount",
    m.created_at AS "joinedAt", ${relationColumns(viewer)}`;
}

export const cardRow = memberCard
  .omit({ line: true, relation: true, joinedAt: true })
  .extend({ ...relation.shape, bio: z.string(), joinedAt: z.coerce.date() });
type CardRow = z.output<typeof cardRow>;

export function toCard(viewer: Viewer, { bio, ...row }: CardRow): MemberCard {
  const { isYou, isFollowing, followsYou, requested, ...card } = row;
  const between = viewer ? { isYou, isFollowing, followsYou, requested } : null;
  return { ...card, line: canSeeProfile(row, between) ? firstLine(bio) : "", relation: between };
}

/** The start of a bio in plain words. Most have no marks to take away. */
export function firstLine(bio: string): string {
  return excerpt(/[*_`~[\]|<>\\&]/.test(bio) ? renderMarkdown(bio, "bio").text : bio, 140);
}
