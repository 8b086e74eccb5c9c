import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/platform/db";
import { asSuperuser } from "@/tests/support/database";

export const member = (actor: Actor) => ({ member: actor.handle });
export async function counts(actor: Actor) {
  const { followersCount, followingCount } = await db.member.findUniqueOrThrow({ where: { id: actor.id } });
  return { followers: followersCount, following: followingCount };
}

/** The lines in somebody's inbox: what kind, and how many people share them. */
export async function inbox(actor: Actor): Promise<string[]> {
  const rows = await asSuperuser<{ type: string; actor_count: number }>(
    "SELECT type, actor_count FROM notifications WHERE recipient_id = $1 ORDER BY type",
    [actor.id],
  );
  return rows.map((row) => `${row.type} ${row.actor_count}`);
}
