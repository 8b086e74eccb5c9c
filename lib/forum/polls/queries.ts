import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { withMember } from "@/lib/platform/db";
import { assertFound } from "@/lib/platform/errors";
import { poll, type pollAnswer } from "./schema";

const row = z.tuple([z.object({ poll: poll.nullable() })]);

/** The poll of a thread as it stands for the actor. */
export async function getPoll(actor: Actor, threadId: string): Promise<z.output<typeof pollAnswer>> {
  const [found] = row.parse(
    await withMember(actor.id, (tx) => tx.$queryRaw`SELECT forum_poll_view(${threadId}::uuid) AS poll`),
  );
  assertFound(found.poll, "There is no poll in this thread.");
  return { poll: found.poll };
}
