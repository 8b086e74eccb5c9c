import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { judgeWords } from "@/lib/moderation/rules/judge-words";
import { tell } from "@/lib/notifications/tell";
import { now } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";
import { assertFound } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import { renderMarkdown } from "@/lib/platform/markdown/render-markdown";
import { spendWords } from "@/lib/talk/may-talk";
import { listNamed } from "../list-named";
import { flagListComment } from "./flag-list-comment";
import { listCommented, namedOnList } from "./notices";
import { NO_LIST, refuse } from "./refusals";
import { type ListComment, type ListCommentInput, listComment } from "./schema";
import { showList } from "./show-list";

const answer = z.tuple([
  z.object({
    outcome: z.string(),
    item: listComment.nullable(),
    owner: z.uuid().nullable(),
    slug: z.string().nullable(),
    title: z.string().nullable(),
  }),
]);

/** Says something to a list, and tells its owner and whom it names. The same clientId is the same comment. What must not be said is refused. */
export async function commentOnList(
  actor: Actor,
  { id, clientId, body }: ListCommentInput,
): Promise<ListComment> {
  await spendWords(actor);
  const { flags } = await judgeWords(actor, [body], { canHold: false });
  const { html, mentions } = renderMarkdown(body, "message");
  const said = await inTransaction(async (tx) => {
    const [{ outcome, item, owner, slug, title }] = answer.parse(
      await tx.$queryRaw`
        SELECT outcome, item, owner, slug, title FROM comment_on_film_list(${actor.id}::uuid, ${id}::uuid, ${newId()}::uuid, ${clientId},
          ${body}, ${html}, ${now()}::timestamptz)`,
    );
    refuse(outcome, ["said", "again"]);
    assertFound(item, NO_LIST);
    if (outcome === "said" && owner && slug && title) {
      showList(id);
      const list = { id, slug, title, owner: { id: owner } };
      const named = await listNamed(tx, "film-list-comment", item.id, mentions);
      await tell(tx, [
        listCommented(actor, list, item.id),
        ...named.map((to) => namedOnList(to, actor, list, item.id)),
      ]);
    }
    return item;
  });
  await flagListComment(actor, said.id, flags);
  return said;
}
