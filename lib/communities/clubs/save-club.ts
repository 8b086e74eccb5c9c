import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { PAGE } from "@/lib/platform/pagination";
import { meetCommunity } from "../queries";
import { NO_COMMUNITY } from "../refusals";
import { tellCommunity } from "../tell-community";
import { openClub } from "./queries";
import { refuse } from "./refusals";
import type { ClubInput, ClubPage } from "./schema";

const answer = z.tuple([z.object({ outcome: z.string() })]);

/** Makes a community a film club, or ends that; says in which room it talks. Its staff. What a club watched stays, also when it is off. */
export async function saveClub(actor: Actor, { slug, isOn, room }: ClubInput): Promise<ClubPage> {
  const community = await meetCommunity(actor, slug);
  const [{ outcome }] = answer.parse(
    await db.$queryRaw`
      SELECT save_club(${actor.id}::uuid, ${community.id}::uuid, ${isOn}, ${room ?? null}, ${now()}::timestamptz) AS outcome`,
  );
  refuse(outcome, ["saved", "same"], { missing: ["not_found", NO_COMMUNITY] });
  if (outcome === "saved") tellCommunity(community);
  return openClub(actor, community.id, { limit: PAGE.cards });
}
