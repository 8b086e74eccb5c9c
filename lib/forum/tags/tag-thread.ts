import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { refuse } from "../refusals";
import { shelvesOf, tellThread } from "../tell-thread";
import { getThread } from "../threads/queries";
import type { TagThreadInput, Thread } from "../threads/schema";

const answer = z.tuple([z.object({ outcome: z.string() })]);

/** Gives a thread other tags: its author while it is open, or the staff. */
export async function tagThread(actor: Actor, { id, tags }: TagThreadInput): Promise<Thread> {
  const [{ outcome }] = answer.parse(
    await db.$queryRaw`
      SELECT tag_forum_thread(${actor.id}::uuid, ${id}::uuid, ${tags}::text[], ${now()}::timestamptz) AS outcome`,
  );
  refuse(outcome, ["tagged"]);
  const tagged = await getThread(actor, id);
  tellThread(id, shelvesOf(tagged));
  return tagged;
}
