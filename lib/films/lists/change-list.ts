import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { judgeWords } from "@/lib/moderation/rules/judge-words";
import { now } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { randomToken } from "@/lib/platform/ids";
import { flagList } from "./flag-list";
import { listWords } from "./list-words";
import { getList } from "./queries";
import { refuse } from "./refusals";
import type { ChangeListInput, FilmList } from "./schema";
import { showList } from "./show-list";

const answer = z.tuple([z.object({ outcome: z.string() })]);

/**
 * Says of the actor's own list what is said anew: its words, its order, who sees it and who may comment. What is left out
 * stays. Made anew, the secret link opens it under another address only.
 */
export async function changeList(actor: Actor, { id, ...changes }: ChangeListInput): Promise<FilmList> {
  const { title, description, tags = [], visibility, repliesFrom, renewsLink } = changes;
  const { flags } = await judgeWords(actor, [title, description, ...tags], { canHold: false });
  const [{ outcome }] = answer.parse(
    await db.$queryRaw`
      SELECT change_film_list(${actor.id}::uuid, ${id}::uuid, ${JSON.stringify(listWords(changes))}::jsonb, ${visibility ?? null},
        ${repliesFrom ?? null}, ${randomToken()}, ${renewsLink}, ${now()}::timestamptz) AS outcome`,
  );
  refuse(outcome, ["changed"]);
  showList(id);
  const changed = await getList(actor, id);
  await flagList(actor, changed, flags);
  return changed;
}
