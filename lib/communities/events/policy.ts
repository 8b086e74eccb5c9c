import { isCommunityStaff } from "../policy";
import type { CommunityEvent } from "./schema";

type Standing = Pick<CommunityEvent, "role">;

/** The staff of a community make and change its events. */
export function canChangeEvent(event: Standing & Pick<CommunityEvent, "cancelledAt">): boolean {
  return isCommunityStaff(event) && event.cancelledAt === null;
}

/** The staff call off what is not over, once. */
export function canCancelEvent(
  event: Standing & Pick<CommunityEvent, "cancelledAt" | "endsAt">,
  moment: Date,
): boolean {
  return canChangeEvent(event) && new Date(event.endsAt) > moment;
}

/** Members say who comes, while there is something to come to. */
export function canAnswerEvent(
  event: Standing & Pick<CommunityEvent, "cancelledAt" | "endsAt">,
  moment: Date,
): boolean {
  return event.role !== null && event.cancelledAt === null && new Date(event.endsAt) > moment;
}
