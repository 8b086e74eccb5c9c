import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/platform/clock";
import { withMember } from "@/lib/platform/db";
import { forgetRecommendations } from "../recommendations/forget-recommendations";
import { getWatching } from "./get-watching";
import type { Watching, WatchingInput } from "./schema";

/**
 * The actor says where they watch films and on which services. What comes to one of these from now on, and is on their
 * watchlist, they are told of; what is there already they are not.
 */
export async function saveWatching(actor: Actor, { country, services }: WatchingInput): Promise<Watching> {
  const said = { country, services: [...new Set(services)], servicesAt: now() };
  await withMember(actor.id, (tx) =>
    tx.filmSetting.upsert({
      where: { memberId: actor.id },
      create: { memberId: actor.id, ...said },
      update: said,
    }),
  );
  await forgetRecommendations(actor);
  return getWatching(actor);
}
