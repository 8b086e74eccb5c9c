import "server-only";
import { Prisma } from "@/generated/prisma/client";
import type { Actor } from "@/lib/auth/actor";
import { tell } from "@/lib/notifications/tell";
import { now } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";
import { nightNews } from "./notices";
import { getNight } from "./queries";
import type { Night, NightId } from "./schema";
import { writeNight } from "./write-night";

/** Says yes to a night: from now on it sees the actor's watchlist, and which of its films they have watched. The host hears of it. Twice is the same as once. */
export async function joinNight(actor: Actor, { id }: NightId): Promise<Night> {
  const call = Prisma.sql`join_watch_night(${actor.id}::uuid, ${id}::uuid, ${now()}::timestamptz)`;
  const outcome = await writeNight(id, call, ["joined", "again"]);
  const night = await getNight(actor, id);
  const host = night.people.find(({ isHost }) => isHost);
  if (outcome === "joined" && host) {
    await inTransaction((tx) => tell(tx, nightNews(host.id, actor.id, night, "joined")));
  }
  return night;
}
