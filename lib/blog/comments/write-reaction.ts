import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { NO_COMMENT, refuse } from "../refusals";
import { getComment } from "./queries";
import type { Comment, ReactionInput } from "./schema";
import { tellDiscussion } from "./tell-discussion";

const answer = z.tuple([
  z.object({ outcome: z.string(), post: z.uuid().nullable(), slug: z.string().nullable() }),
]);

/** Puts the actor's emoji under a comment, or takes it away, and tells open pages. */
export async function writeReaction(
  actor: Actor,
  { id, emoji }: ReactionInput,
  puts: boolean,
): Promise<Comment> {
  const [{ outcome, post, slug }] = answer.parse(
    await db.$queryRaw`
      SELECT outcome, post, slug FROM react_to_blog_comment(${actor.id}::uuid, ${id}::uuid, ${emoji}, ${puts}, ${now()}::timestamptz)`,
  );
  refuse(outcome, ["reacted", "again"], { missing: ["not_found", NO_COMMENT] });
  if (outcome === "reacted" && post && slug) tellDiscussion(post, slug);
  return (await getComment(actor, id)).comment;
}
