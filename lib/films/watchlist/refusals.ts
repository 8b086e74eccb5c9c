import { type Refuse, refuseWith } from "@/lib/platform/refuse";
import { NO_FILM } from "../refusals";

/** Throws what the database means by an outcome, unless it is one of those that went well. */
export const refuse: Refuse = refuseWith({
  "no film": ["not_found", NO_FILM],
  full: ["conflict", "Five thousand films are on your watchlist already. Take one off first."],
  "not on it": ["not_found", "That film is not on your watchlist."],
  "neighbour gone": ["conflict", "The film it should go behind is not on your watchlist any more."],
});
