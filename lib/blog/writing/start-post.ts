import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { spend } from "@/lib/platform/rate-limit";
import { refuse } from "../refusals";
import { getDraft } from "./queries";
import type { Draft } from "./schema";

const answer = z.tuple([z.object({ outcome: z.string() })]);

/** Opens an empty draft, which is the actor's alone. Writers and editors. */
export async function startPost(actor: Actor): Promise<Draft> {
  await spend("thread", actor.id);
  const id = newId();
  const [{ outcome }] = answer.parse(
    await db.$queryRaw`SELECT start_blog_post(${actor.id}::uuid, ${id}::uuid, ${now()}::timestamptz) AS outcome`,
  );
  refuse(outcome, ["started"]);
  return getDraft(actor, id);
}
