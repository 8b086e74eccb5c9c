import "server-only";
import { Prisma } from "@/generated/prisma/client";
import type { Actor } from "@/lib/auth/actor";
import type { ChangeNumber } from "./schema";
import { atThisMoment, writeList } from "./write-list";

/** Undoes one change of a list the actor edits, by another change. What was changed again since then is refused as a conflict. One round trip. */
export function undoChange(actor: Actor, { id, number }: ChangeNumber): Promise<void> {
  return writeList(
    Prisma.sql`undo_film_list_change(${actor.id}::uuid, ${id}::uuid, ${number}::int, ${atThisMoment()})`,
    { id, changed: "undone now", same: "undone now" },
  );
}
