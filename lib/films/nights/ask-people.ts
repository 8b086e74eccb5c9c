import "server-only";
import { z } from "zod";
import type { Prisma } from "@/generated/prisma/client";
import type { Actor } from "@/lib/auth/actor";
import { tell } from "@/lib/notifications/tell";
import type { Tx } from "@/lib/platform/db";
import { nightNews } from "./notices";
import { refuseAsked } from "./refusals";

const answer = z.tuple([
  z.object({ outcome: z.string(), who: z.string().nullable(), asked: z.array(z.uuid()).nullable() }),
]);

/** Carries out an invitation by a function of the database, and tells who was asked. */
export async function askPeople(
  tx: Tx,
  actor: Actor,
  call: Prisma.Sql,
  night: Parameters<typeof nightNews>[2],
): Promise<void> {
  const [{ outcome, who, asked }] = answer.parse(await tx.$queryRaw`SELECT outcome, who, asked FROM ${call}`);
  refuseAsked(outcome, who);
  await tell(
    tx,
    (asked ?? []).map((id) => nightNews(id, actor.id, night, "invited")),
  );
}
