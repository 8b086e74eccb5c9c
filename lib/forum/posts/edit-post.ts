import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { cardsIn } from "@/lib/films/cards-in";
import { judgeWords } from "@/lib/moderation/rules/judge-words";
import { now } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { wakeDrain } from "@/lib/platform/jobs/wake";
import { spendWords } from "@/lib/talk/may-talk";
import { NO_POST, refuse } from "../refusals";
import { tellThread } from "../tell-thread";
import { flagPost } from "./flag-post";
import { getPost } from "./queries";
import { renderPost } from "./render-post";
import type { EditPostInput, Post } from "./schema";

const answer = z.tuple([z.object({ outcome: z.string() })]);

/** Says it differently: the post is marked as edited, and what it said before is kept for its author and the staff. Who is named anew is told. The same words change nothing. */
export async function editPost(actor: Actor, { id, body }: EditPostInput): Promise<Post> {
  await spendWords(actor);
  const { flags } = await judgeWords(actor, [body], { canHold: false });
  const { html, excerpt, mentions } = renderPost(body, await cardsIn(body));
  const [{ outcome }] = answer.parse(
    await db.$queryRaw`
      SELECT edit_forum_post(${actor.id}::uuid, ${id}::uuid, ${body}, ${html}, ${excerpt}, ${mentions}::text[], ${now()}::timestamptz) AS outcome`,
  );
  refuse(outcome, ["edited", "same"], { missing: ["not_found", NO_POST] });
  const edited = await getPost(actor, id);
  if (outcome === "edited") {
    wakeDrain();
    tellThread(edited.threadId);
    await flagPost(actor, edited, flags);
  }
  return edited;
}
