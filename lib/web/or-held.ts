import "server-only";
import { type Held, held, isHeld } from "@/lib/moderation/held/schema";

/** What a door answers where words may be held: 202 with them, when they are. */
export function orHeld<T extends object>(answer: T | Held): T | Response {
  return isHeld(answer) ? Response.json(held.parse(answer), { status: 202 }) : answer;
}
