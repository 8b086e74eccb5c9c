import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { judgeWords } from "@/lib/moderation/rules/judge-words";
import { now } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { newId, randomToken } from "@/lib/platform/ids";
import { flagList } from "./flag-list";
import { listWords } from "./list-words";
import { getList } from "./queries";
import { refuse } from "./refusals";
import type { FilmList, StartListInput } from "./schema";
import { showList } from "./show-list";

const answer = z.tuple([z.object({ outcome: z.string() })]);

/** Makes a list of the actor's own, without films yet. Five hundred a member at most. */
export async function startList(actor: Actor, input: StartListInput): Promise<FilmList> {
  const { flags } = await judgeWords(actor, [input.title, input.description, ...(input.tags ?? [])], {
    canHold: false,
  });
  const id = newId();
  const { visibility = "everyone", repliesFrom = "everyone", description = "", isRanked = false } = input;
  const said = {
    ...listWords({ ...input, description, isRanked, tags: input.tags ?? [] }),
    visibility,
    repliesFrom,
  };
  const [{ outcome }] = answer.parse(
    await db.$queryRaw`
      SELECT start_film_list(${actor.id}::uuid, ${id}::uuid, ${JSON.stringify(said)}::jsonb, ${randomToken()}, ${now()}::timestamptz) AS outcome`,
  );
  refuse(outcome, ["started"]);
  showList(id);
  const made = await getList(actor, id);
  await flagList(actor, made, flags);
  return made;
}
