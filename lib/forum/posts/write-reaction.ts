import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { NO_POST, refuse } from "../refusals";
import { tellThread } from "../tell-thread";
import { getPost } from "./queries";
import type { Post, ReactionInput } from "./schema";

const answer = z.tuple([z.object({ outcome: z.string(), thread: z.string().nullable() })]);

/** Puts the actor's emoji under a post, or takes it away, and tells open pages. */
export async function writeReaction(
  actor: Actor,
  { id, emoji }: ReactionInput,
  puts: boolean,
): Promise<Post> {
  const [{ outcome, thread }] = answer.parse(
    await db.$queryRaw`
      SELECT outcome, thread FROM react_to_forum_post(${actor.id}::uuid, ${id}::uuid, ${emoji}, ${puts}, ${now()}::timestamptz)`,
  );
  refuse(outcome, ["reacted", "again"], { missing: ["not_found", NO_POST] });
  if (outcome === "reacted" && thread) tellThread(thread);
  return getPost(actor, id);
}
