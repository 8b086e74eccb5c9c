import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { assertAllowed } from "@/lib/platform/errors";
import { decideEach } from "../decide-each";
import { canModerate } from "../policy";
import { STAFF_ONLY } from "../refusals";
import type { DecidedMany } from "../schema";
import { approveWords } from "./approve-words";
import { refuseWords } from "./refuse-words";
import type { DecideHeldInput } from "./schema";

/** Approves or refuses several held words, one after another; what cannot be decided is named with why, and holds up nothing else. */
export async function decideHeld(
  actor: Actor,
  { ids, answer, reason }: DecideHeldInput,
): Promise<DecidedMany> {
  assertAllowed(canModerate(actor), STAFF_ONLY);
  return decideEach(ids, async (id) => {
    if (answer === "approve") await approveWords(actor, { id });
    else await refuseWords(actor, { id, reason });
  });
}
