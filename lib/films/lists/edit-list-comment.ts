import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { judgeWords } from "@/lib/moderation/rules/judge-words";
import { now } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { renderMarkdown } from "@/lib/platform/markdown/render-markdown";
import { spendWords } from "@/lib/talk/may-talk";
import { flagListComment } from "./flag-list-comment";
import { getListComment } from "./queries";
import { NO_COMMENT, refuse } from "./refusals";
import type { EditListCommentInput, ListComment } from "./schema";
import { showList } from "./show-list";

const answer = z.tuple([z.object({ outcome: z.string() })]);

/** Says a comment of the actor's differently: it is marked as edited. The same words change nothing. */
export async function editListComment(
  actor: Actor,
  { id, body }: EditListCommentInput,
): Promise<ListComment> {
  await spendWords(actor);
  const { flags } = await judgeWords(actor, [body], { canHold: false });
  const [{ outcome }] = answer.parse(
    await db.$queryRaw`
      SELECT edit_film_list_comment(${actor.id}::uuid, ${id}::uuid, ${body}, ${renderMarkdown(body, "message").html}, ${now()}::timestamptz) AS outcome`,
  );
  refuse(outcome, ["edited", "same"], { missing: ["not_found", NO_COMMENT] });
  const { comment, list } = await getListComment(actor, id);
  if (outcome === "edited") {
    showList(list.id);
    await flagListComment(actor, id, flags);
  }
  return comment;
}
