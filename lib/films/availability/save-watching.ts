import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/platform/clock";
import { withMember } from "@/lib/platform/db";
import { forgetRecommendations } from "../recommendations/forget-recommendations";
import { getWatching } from "./get-watching";
import type { Watching, WatchingInput } from "./schema";

/**
 * The actor says where they watch films and on which services. What comes to one of these from now on, and is on their
 * watchlist, they are told of; what is there already they are not. The same again changes nothing of that.
 */
export async function saveWatching(actor: Actor, { country, services }: WatchingInput): Promise<Watching> {
  const said = { country, services: [...new Set(services)] };
  await withMember(actor.id, async (tx) => {
    const where = { memberId: actor.id };
    const was = await tx.filmSetting.findUnique({ where, select: { country: true, services: true } });
    const isSame = was?.country === country && sameServices(was.services, said.services);
    await tx.filmSetting.upsert({
      where,
      create: { ...where, ...said, servicesAt: now() },
      update: isSame ? said : { ...said, servicesAt: now() },
    });
  });
  await forgetRecommendations(actor);
  return getWatching(actor);
}

function sameServices(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((service) => other.includes(service));
}
