import "server-only";
import { z } from "zod";
import type { Prisma } from "@/generated/prisma/client";
import type { Actor } from "@/lib/auth/actor";
import { withMember } from "@/lib/platform/db";
import { enqueue } from "@/lib/platform/jobs/enqueue";
import { refuse } from "./refusals";

const answer = z.tuple([z.object({ outcome: z.string() })]);

/** Sets an import to work: a function of the database says whether it may, and the job goes with it. */
export async function startJob(actor: Actor, id: string, task: string, asks: Prisma.Sql): Promise<void> {
  await withMember(actor.id, async (tx) => {
    const [{ outcome }] = answer.parse(await tx.$queryRaw`SELECT ${asks} AS outcome`);
    refuse(outcome, ["confirmed"]);
    await enqueue(tx, task, { id, memberId: actor.id }, { maxAttempts: 25 });
  });
}
