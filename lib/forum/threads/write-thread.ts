import "server-only";
import { z } from "zod";
import { stirFeeds } from "@/lib/feed/stir-feeds";
import { cardsIn } from "@/lib/films/cards-in";
import { filmSaid } from "@/lib/films/film-said";
import { now } from "@/lib/platform/clock";
import { afterCommit, type Db } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { wakeDrain } from "@/lib/platform/jobs/wake";
import { slugOf } from "@/lib/platform/slug";
import type { Manner } from "../posts/manner";
import { renderPost } from "../posts/render-post";
import { shelvesOf, tellThread } from "../tell-thread";
import { getThread } from "./queries";
import type { StartThreadInput, Thread } from "./schema";
import { tieFilm } from "./tie-film";

const answer = z.tuple([z.object({ said: z.object({ outcome: z.string(), thread: z.uuid().nullish() }) })]);

/**
 * Writes a thread with its first post, or says in a word why not. Where it was not looked at yet and should be, that word is
 * "waits". The same clientId is the same thread. Their draft ends with it, unless it is written while they are away. One round trip.
 */
export async function writeThread(
  on: Db,
  author: { id: string },
  input: StartThreadInput,
  { isLookedAt, isAway = false }: Manner,
): Promise<{ outcome: string; thread: string }> {
  const film = await filmSaid(input.film ?? "");
  const { html, excerpt, mentions } = renderPost(input.body, await cardsIn(input.body));
  const id = newId();
  const [{ said }] = answer.parse(
    await on.$queryRaw`
      SELECT CASE WHEN NOT ${isLookedAt}::boolean AND forum_thread_waits(${author.id}::uuid, ${input.category}, ${input.clientId})
        THEN '{"outcome":"waits"}'::jsonb
        ELSE (SELECT to_jsonb(s) FROM start_forum_thread(
          ${author.id}::uuid, ${input.category}, ${id}::uuid, ${newId()}::uuid, ${input.clientId}, ${slugOf(input.title, "thread")}, ${input.title},
          ${input.body}, ${html}, ${excerpt}, ${mentions}::text[], ${input.tags}::text[], ${input.poll && JSON.stringify(input.poll)}::jsonb,
          ${now()}::timestamptz, ${isAway}::boolean) s) END AS said`,
  );
  if (film && said.outcome === "started") await tieFilm(on, author, id, film);
  return { outcome: said.outcome, thread: said.thread ?? id };
}

/** A thread that was just begun, which from the commit on everybody is shown. */
export async function showThread(on: Db, author: { id: string }, id: string): Promise<Thread> {
  const started = await getThread(author, id, on);
  afterCommit(wakeDrain);
  stirFeeds();
  tellThread(started.id, shelvesOf(started));
  return started;
}
