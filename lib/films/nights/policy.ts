import { isNightOver } from "./night-time";
import type { Night } from "./schema";

type Standing = Pick<Night, "mine" | "cancelledAt" | "startsAt">;

/** Whoever is in it, until it is over or called off: invites, and votes. */
export function canJoinInNight(night: Standing, moment: Date): boolean {
  return night.mine.state === "in" && night.cancelledAt === null && !isNightOver(night, moment);
}

/** The host decides, hands over and calls off. */
export function canHostNight(night: Standing, moment: Date): boolean {
  return night.mine.isHost && canJoinInNight(night, moment);
}
