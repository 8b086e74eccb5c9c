import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { person } from "@/lib/talk/schema";
import { refuse } from "../refusals";
import type { HoldInput, Lock } from "./schema";

const answer = z.tuple([z.object({ outcome: z.string(), holder: person.nullable() })]);

/**
 * Holds a post for two minutes, so that nobody writes over the actor; says who does, when it is somebody else. Does
 * nothing in the sitting that ended last: the request was overtaken by the one that ended it. One round trip.
 */
export function holdPost(actor: Actor, input: HoldInput): Promise<Lock> {
  return lock(actor, input, false);
}

/** Lets go of it before the two minutes are over, and ends the sitting. Twice is the same as once. */
export async function releasePost(actor: Actor, input: HoldInput): Promise<void> {
  await lock(actor, input, true);
}

async function lock(actor: Actor, { id, sitting }: HoldInput, lettingGo: boolean): Promise<Lock> {
  const [{ outcome, holder }] = answer.parse(
    await db.$queryRaw`
      SELECT outcome, holder FROM lock_blog_post(${actor.id}::uuid, ${id}::uuid, ${lettingGo}, ${sitting ?? null}::uuid, ${now()}::timestamptz)`,
  );
  refuse(outcome, ["yours", "held"]);
  return { holder };
}
