import "server-only";
import { Prisma } from "@/generated/prisma/client";
import type { Actor } from "@/lib/auth/actor";
import type { PlaceInput } from "./schema";
import { atThisMoment, writeList } from "./write-list";

/** Puts a film of a list the actor edits right behind another one, or before all of them. One round trip. */
export function arrangeList(actor: Actor, { id, slug, behind }: PlaceInput): Promise<void> {
  return writeList(
    Prisma.sql`arrange_film_list(${actor.id}::uuid, ${id}::uuid, ${slug}, ${behind}, ${atThisMoment()})`,
    { id, changed: "moved", same: "same" },
  );
}
