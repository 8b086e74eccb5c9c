import "server-only";
import { Prisma } from "@/generated/prisma/client";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/platform/clock";
import type { NightVote } from "./schema";
import { writeNight } from "./write-night";

/** Says whether the actor would watch a film on a night, would not at all, or neither. Everybody in it; open pages show it at once. */
export async function voteOnNight(actor: Actor, { id, film, vote }: NightVote): Promise<void> {
  const said = vote === "neither" ? null : vote;
  const call = Prisma.sql`vote_on_watch_night(${actor.id}::uuid, ${id}::uuid, ${film}, ${said}, ${now()}::timestamptz)`;
  await writeNight(id, call, ["voted"]);
}
