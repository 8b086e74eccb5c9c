import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/platform/db";
import { cardColumns, cardRow, toCard, visibleTo } from "../member-rows";
import type { MemberCard } from "../schema";
import { type PersonToFollow, peopleToFollow, personRow, toPeople } from "./list-people-to-follow";

export type OwnHome = {
  followers: number;
  following: number;
  /** Whom the member might follow. */
  people: PersonToFollow[];
  /** Who came in last, other than themselves. */
  newest: MemberCard[];
};

const homeRow = z.tuple([
  z.object({
    followers: z.int(),
    following: z.int(),
    people: z.array(personRow).nullable(),
    newest: z.array(cardRow).nullable(),
  }),
]);

/** What a member's front page says. One round trip. */
export async function getOwnHome(actor: Actor, limits: { people: number; newest: number }): Promise<OwnHome> {
  const [{ followers, following, people, newest }] = homeRow.parse(
    await db.$queryRaw`
      SELECT me.followers_count AS followers, me.following_count AS following,
             (SELECT json_agg(list) FROM (${peopleToFollow(actor, limits.people)}) list) AS people,
             (SELECT json_agg(list) FROM (
                SELECT ${cardColumns(actor)} FROM members m WHERE ${visibleTo(actor)} AND m.id <> ${actor.id}::uuid
                 ORDER BY m.created_at DESC, m.id LIMIT ${limits.newest}) list) AS newest
        FROM members me WHERE me.id = ${actor.id}::uuid`,
  );
  return {
    followers,
    following,
    people: toPeople(actor, people ?? []),
    newest: (newest ?? []).map((row) => toCard(actor, row)),
  };
}
