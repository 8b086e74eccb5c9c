import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/platform/db";
import { refuse } from "./refusals";
import type { NoteInput } from "./schema";

const answer = z.tuple([z.object({ outcome: z.string() })]);

/** Says how urgent a film of the actor's watchlist is, and keeps a line about it: both are theirs alone to see. One round trip. */
export async function noteOnWatchlist(actor: Actor, { slug, note, priority }: NoteInput): Promise<void> {
  const [{ outcome }] = answer.parse(
    await db.$queryRaw`
      SELECT note_on_watchlist(${actor.id}::uuid, ${slug}, ${note ?? null}, ${priority ?? null}::int) AS outcome`,
  );
  refuse(outcome, ["noted"]);
}
