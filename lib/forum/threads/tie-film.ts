import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { filmSaid } from "@/lib/films/film-said";
import { now } from "@/lib/platform/clock";
import { type Db, inTransaction } from "@/lib/platform/db";
import { refuse } from "../refusals";
import { shelvesOf, tellThread } from "../tell-thread";
import { noteKept } from "./note-kept";
import { getThread } from "./queries";
import type { Thread, TieThreadInput } from "./schema";

const answer = z.tuple([z.object({ outcome: z.string() })]);

/** Says what film a thread is about, or that it is about none: its author while it is open, or the staff. */
export async function tieThread(actor: Actor, { id, film }: TieThreadInput): Promise<Thread> {
  const filmId = await filmSaid(film);
  const tied = await inTransaction(async (tx) => {
    await tieFilm(tx, actor, id, filmId);
    const thread = await getThread(actor, id, tx);
    await noteKept(tx, actor, thread, "forum.thread-tied");
    return thread;
  });
  tellThread(id, shelvesOf(tied));
  return tied;
}

/** The same with the film's id, where the thread is shown by whoever asks for it. */
export async function tieFilm(
  on: Db,
  actor: { id: string },
  thread: string,
  film: string | null,
): Promise<void> {
  const [{ outcome }] = answer.parse(
    await on.$queryRaw`
      SELECT tie_forum_thread(${actor.id}::uuid, ${thread}::uuid, ${film}::uuid, ${now()}::timestamptz) AS outcome`,
  );
  refuse(outcome, ["tied"]);
}
