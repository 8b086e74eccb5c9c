import "server-only";
import { Prisma } from "@/generated/prisma/client";
import type { Actor } from "@/lib/auth/actor";
import type { ListId } from "./schema";
import { writeList } from "./write-list";

/** Takes up the invitation to edit a list. Twice is the same as once. One round trip. */
export function joinList(actor: Actor, { id }: ListId): Promise<void> {
  return writeList(Prisma.sql`join_film_list(${actor.id}::uuid, ${id}::uuid)`, {
    id,
    changed: "joined",
    same: "joined",
  });
}
