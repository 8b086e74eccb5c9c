import "server-only";
import { z } from "zod";
import { cardsIn } from "@/lib/films/cards-in";
import { now } from "@/lib/platform/clock";
import { afterCommit, type Db } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { wakeDrain } from "@/lib/platform/jobs/wake";
import { refParams } from "../schema";
import { renderComment } from "./render-comment";
import { type CommentInput, comment, commentInput } from "./schema";
import { tellDiscussion } from "./tell-discussion";

const answer = z.tuple([
  z.object({
    outcome: z.string(),
    item: comment.nullable(),
    post: z.uuid().nullable(),
    slug: z.string().nullable(),
  }),
]);
type Said = z.output<typeof answer>[0];

/** A comment as it is kept while it waits. */
export const keptComment = commentInput.extend(refParams.shape);

/** Says something to a published post, or to a comment of it, or says in a word why not. The same clientId is the same comment. One round trip. */
export async function writeComment(
  on: Db,
  author: { id: string },
  { slug, clientId, body, answers }: CommentInput,
): Promise<Said> {
  const { html, mentions } = renderComment(body, await cardsIn(body));
  const [said] = answer.parse(
    await on.$queryRaw`
      SELECT outcome, item, post, slug FROM comment_on_blog_post(
        ${author.id}::uuid, ${slug}, ${newId()}::uuid, ${clientId}, ${body}, ${html}, ${answers ?? null}::uuid,
        ${mentions}::text[], ${now()}::timestamptz)`,
  );
  return said;
}

/** From the commit on open pages show a comment that was just written, and whom it concerns hears of it. */
export function showComment({ outcome, post, slug }: Said): void {
  if (outcome !== "said" || !post || !slug) return;
  afterCommit(wakeDrain);
  tellDiscussion(post, slug);
}
