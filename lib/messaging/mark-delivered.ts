import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { movePosition } from "./move-position";
import type { PositionInput } from "./schema";

/** A device of the actor's has what was said up to a message, read or not. It never moves back. */
export function markDelivered(actor: Actor, { id, seq }: PositionInput): Promise<void> {
  return movePosition(actor, id, { read: 0, delivered: seq });
}
