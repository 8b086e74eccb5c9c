import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { spend } from "@/lib/platform/rate-limit";
import { findThing } from "./find-thing";
import type { Reported, ThingReport } from "./schema";

const answer = z.tuple([z.object({ id: z.string() })]);

/**
 * Shows staff something of somebody else's, as the actor sees it; staff sees no more of what is private than this. Nobody
 * it is about is told by whom. Ten an hour; the same again, while it is open, is the same.
 */
export async function reportThing(actor: Actor, { kind, ref, reason, note }: ThingReport): Promise<Reported> {
  const found = await findThing(actor, { kind, ref });
  await spend("report", actor.id);
  // The first post of a thread stands for the thread.
  const named = kind === "forum-post" && found.evidence.reportedSeq === 1 ? "forum-thread" : kind;
  const [{ id }] = answer.parse(
    await db.$queryRaw`
      SELECT file_report(${actor.id}::uuid, ${newId()}::uuid, ${newId()}::uuid, ${named}, ${found.id}::uuid, ${found.memberId}::uuid,
        ${reason}, ${note}, ${JSON.stringify(found.evidence)}::jsonb, ${found.title}, ${found.excerpt}, ${found.href},
        ${now()}::timestamptz) AS id`,
  );
  return { id, thanks: THANKS };
}

const THANKS = "Thank you. Somebody will look at it, and you will hear what came of it.";
