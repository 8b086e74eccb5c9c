import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/platform/db";
import { assertFound } from "@/lib/platform/errors";
import type { FollowInput } from "../categories/schema";
import { NO_THREAD } from "../refusals";
import type { ThreadId } from "./schema";

const answer = z.tuple([z.object({ found: z.boolean() })]);

/** The actor hears as much of a thread from now on as they say, whatever its category says. Nobody is told. */
export async function followThread(actor: Actor, { id, level }: ThreadId & FollowInput): Promise<void> {
  const [{ found }] = answer.parse(
    await db.$queryRaw`SELECT follow_forum_thread(${actor.id}::uuid, ${id}::uuid, ${level}) AS found`,
  );
  assertFound(found || null, NO_THREAD);
}
