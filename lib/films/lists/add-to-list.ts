import "server-only";
import { Prisma } from "@/generated/prisma/client";
import type { Actor } from "@/lib/auth/actor";
import { judgeWords } from "@/lib/moderation/rules/judge-words";
import type { AddInput } from "./schema";
import { atThisMoment, writeList } from "./write-list";

/** Puts a film at the end of a list the actor edits, with a note. Twice is the same as once. */
export async function addToList(actor: Actor, { id, slug, note }: AddInput): Promise<void> {
  await judgeWords(actor, [note], { canHold: false });
  await writeList(
    Prisma.sql`add_to_film_list(${actor.id}::uuid, ${id}::uuid, ${slug}, ${note}, ${atThisMoment()})`,
    { id, film: slug, changed: "added", same: "again" },
  );
}
