import "server-only";
import { z } from "zod";
import { Prisma } from "@/generated/prisma/client";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/platform/db";
import { cardColumns, cardRow, memberBehind, toCard } from "../member-rows";
import type { MemberCard } from "../schema";

export type PersonToFollow = MemberCard & {
  /** How many people the actor follows follow them, and the name of one; zero and null for somebody who is only popular. */
  followedBy: { count: number; name: string | null };
};

export const personRow = cardRow.extend({ throughCount: z.int(), throughName: z.string().nullable() });

/**
 * Whom the actor might like to follow: first those whom many of the people they follow follow, then who is popular.
 * Nobody they follow, asked, muted, or are blocked with; hidden lists give nothing away. One round trip.
 */
export async function listPeopleToFollow(actor: Actor, limit = 6): Promise<PersonToFollow[]> {
  return toPeople(actor, z.array(personRow).parse(await db.$queryRaw`${peopleToFollow(actor, limit)}`));
}

/** The rows behind it. A few hundred are considered, each looked up by its id: how many members there are does not matter. */
export function peopleToFollow(actor: Actor, limit: number): Prisma.Sql {
  const me = Prisma.sql`${actor.id}::uuid`;
  return Prisma.sql`
    WITH through AS MATERIALIZED (
      SELECT theirs.followed_id AS id, count(*)::int AS friends, min(friend.name) AS name
        FROM follows mine
        JOIN members friend ON friend.id = mine.followed_id AND NOT friend.hides_follows AND friend.erased_at IS NULL
        JOIN follows theirs ON theirs.follower_id = friend.id
       WHERE mine.follower_id = ${me}
       GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 100),
    popular AS MATERIALIZED (SELECT id FROM members ORDER BY followers_count DESC, id LIMIT 100),
    candidate AS MATERIALIZED (
      SELECT id FROM (SELECT id FROM through UNION SELECT id FROM popular) either
       WHERE id <> ${me} AND id NOT IN (SELECT passed_over(${me}))
         AND NOT EXISTS (SELECT FROM follows WHERE follower_id = ${me} AND followed_id = either.id OFFSET 0)),
    chosen AS MATERIALIZED (
      SELECT m.id, coalesce(through.friends, 0) AS "throughCount", through.name AS "throughName", m.followers_count AS followers
        FROM candidate JOIN ${memberBehind(actor, Prisma.sql`candidate.id`)} ON true LEFT JOIN through ON through.id = m.id
       ORDER BY through.friends DESC NULLS LAST, m.followers_count DESC, m.id LIMIT ${limit})
    SELECT ${cardColumns(actor)}, chosen."throughCount", chosen."throughName"
      FROM chosen JOIN members m ON m.id = chosen.id
     ORDER BY chosen."throughCount" DESC, chosen.followers DESC, m.id`;
}

export function toPeople(actor: Actor, rows: z.output<typeof personRow>[]): PersonToFollow[] {
  return rows.map(({ throughCount, throughName, ...card }) => ({
    ...toCard(actor, card),
    followedBy: { count: throughCount, name: throughName },
  }));
}
