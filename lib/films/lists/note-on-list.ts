import "server-only";
import { Prisma } from "@/generated/prisma/client";
import type { Actor } from "@/lib/auth/actor";
import { judgeWords } from "@/lib/moderation/rules/judge-words";
import type { ListNoteInput } from "./schema";
import { atThisMoment, writeList } from "./write-list";

/** Says something about a film on a list the actor edits; nothing takes it away. */
export async function noteOnList(actor: Actor, { id, slug, note }: ListNoteInput): Promise<void> {
  await judgeWords(actor, [note], { canHold: false });
  await writeList(
    Prisma.sql`note_on_film_list(${actor.id}::uuid, ${id}::uuid, ${slug}, ${note}, ${atThisMoment()})`,
    { id, changed: "noted", same: "same" },
  );
}
