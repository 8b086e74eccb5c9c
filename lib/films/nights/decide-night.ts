import "server-only";
import { z } from "zod";
import type { Prisma } from "@/generated/prisma/client";
import type { Actor } from "@/lib/auth/actor";
import { tell } from "@/lib/notifications/tell";
import { inTransaction } from "@/lib/platform/db";
import { type NightNews, nightNews } from "./notices";
import { getNightIn } from "./queries";
import { refuse } from "./refusals";
import { remindLater } from "./remind-later";
import type { Decided } from "./schema";
import { showNight } from "./show-night";

const answer = z.tuple([z.object({ outcome: z.string(), others: z.array(z.uuid()).nullable() })]);

/** Carries out what the host decides, tells the others, if they are to hear of it, and sets the reminders anew. */
export async function decideNight(
  actor: Actor,
  { id, call, fine, news }: { id: string; call: Prisma.Sql; fine: string; news: NightNews },
): Promise<Decided> {
  const isTold = await inTransaction(async (tx) => {
    const [{ outcome, others }] = answer.parse(await tx.$queryRaw`SELECT outcome, others FROM ${call}`);
    refuse(outcome, [fine]);
    const night = await getNightIn(tx, actor, id);
    await remindLater(tx, night);
    await tell(
      tx,
      (others ?? []).map((other) => nightNews(other, actor.id, night, news)),
    );
    return Boolean(others?.length);
  });
  return { night: await showNight(actor, id), isTold };
}
