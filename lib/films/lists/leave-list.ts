import "server-only";
import { Prisma } from "@/generated/prisma/client";
import type { Actor } from "@/lib/auth/actor";
import type { EditorInput } from "./schema";
import { writeList } from "./write-list";

/** Declines to edit a list, or stops; its owner takes anybody off it. Twice is the same as once. One round trip. */
export function leaveList(actor: Actor, { id, handle }: EditorInput): Promise<void> {
  return writeList(Prisma.sql`leave_film_list(${actor.id}::uuid, ${id}::uuid, ${handle})`, {
    id,
    changed: "left",
    same: "again",
  });
}
