import { momentIn } from "../events/time-zone";
import type { RoundDates } from "./schema";

/** When the phases of a round end, and what it is about, as the database names it. */
export function roundRow({ theme, timeZone, opens, ...walls }: RoundDates, moment: Date) {
  const at = (wall: string) => momentIn(timeZone, wall).toISOString();
  return {
    theme,
    opens_at: opens === undefined ? moment.toISOString() : at(opens),
    nominate_until: at(walls.nominateUntil),
    vote_until: at(walls.voteUntil),
    watch_until: at(walls.watchUntil),
    discuss_until: at(walls.discussUntil),
  };
}
