import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { movePosition } from "./move-position";
import type { PositionInput } from "./schema";

/** The actor has read up to a message. It never moves back, nor past the newest; the others see it unless the actor was only asked. */
export function markRead(actor: Actor, { id, seq }: PositionInput): Promise<void> {
  return movePosition(actor, id, { read: seq, delivered: seq });
}
