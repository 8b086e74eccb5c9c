import "server-only";
import { z } from "zod";
import { cardsIn } from "@/lib/films/cards-in";
import { now } from "@/lib/platform/clock";
import { afterCommit, type Db } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { wakeDrain } from "@/lib/platform/jobs/wake";
import { tellThread } from "../tell-thread";
import { threadParams } from "../threads/schema";
import type { Manner } from "./manner";
import { renderPost } from "./render-post";
import { post, type ReplyInput, replyInput } from "./schema";

const said = z.object({
  outcome: z.string(),
  wait: z.number().nullish(),
  item: post.nullish(),
  shelves: z.array(z.string()).nullish(),
});
const answer = z.tuple([z.object({ said })]);
type Said = z.output<typeof said>;

/** A reply as it is kept while it waits. */
export const keptReply = replyInput.extend(threadParams.shape);

/**
 * Adds a post to a thread, with the next number, or says in a word why not. Where it was not looked at yet and should be,
 * that word is "waits". The same clientId is the same post. Their draft ends with it, unless it is written while they are away.
 * One round trip.
 */
export async function writeReply(
  on: Db,
  author: { id: string },
  input: ReplyInput,
  { isLookedAt, isAway = false }: Manner,
): Promise<Said> {
  const { html, excerpt, mentions } = renderPost(input.body, await cardsIn(input.body));
  const [row] = answer.parse(
    await on.$queryRaw`
      SELECT CASE WHEN NOT ${isLookedAt}::boolean AND forum_reply_waits(${author.id}::uuid, ${input.id}::uuid, ${input.clientId})
        THEN '{"outcome":"waits"}'::jsonb
        ELSE (SELECT to_jsonb(s) FROM reply_in_forum(
          ${author.id}::uuid, ${input.id}::uuid, ${newId()}::uuid, ${input.clientId}, ${input.body}, ${html}, ${excerpt},
          ${input.replyTo ?? null}::int, ${mentions}::text[], ${now()}::timestamptz, ${isAway}::boolean) s) END AS said`,
  );
  return row.said;
}

/** From the commit on open pages show a post that was just written, and whom it concerns hears of it. */
export function showReply({ id }: { id: string }, { outcome, shelves }: Said): void {
  if (outcome !== "said") return;
  afterCommit(wakeDrain);
  tellThread(id, shelves ?? []);
}
