import "server-only";
import { Prisma } from "@/generated/prisma/client";
import type { Actor } from "@/lib/auth/actor";
import type { ListFilm } from "./schema";
import { atThisMoment, writeList } from "./write-list";

/** Takes a film off a list the actor edits. Twice is the same as once. One round trip. */
export function takeOffList(actor: Actor, { id, slug }: ListFilm): Promise<void> {
  return writeList(
    Prisma.sql`take_off_film_list(${actor.id}::uuid, ${id}::uuid, ${slug}, ${atThisMoment()})`,
    { id, film: slug, changed: "removed", same: "again" },
  );
}
