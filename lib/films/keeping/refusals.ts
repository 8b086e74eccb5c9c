import { type Refuse, refuseWith } from "@/lib/platform/refuse";
import { NO_FILM } from "../refusals";

export const FILM_STAFF_ONLY = "Only the staff corrects films.";

/** What the functions of the database mean by a word that is no success. */
export const refuseKeeping: Refuse = refuseWith({
  forbidden: ["forbidden", FILM_STAFF_ONLY],
  missing: ["not_found", NO_FILM],
  same: ["conflict", "These are one film already."],
});
