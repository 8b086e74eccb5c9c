import "server-only";
import { z } from "zod";
import { afterCommit, type Tx } from "@/lib/platform/db";
import type { Notice } from "./notice";
import { announce } from "./tell";

const answer = z.tuple([z.object({ retracted: z.boolean() })]);

/**
 * Takes back what `tell` told of one actor, while the line is unread: an unfollow, a withdrawn request, a like undone.
 * What was read stays read. Answers whether there was anything to take back.
 */
export async function retract(
  tx: Tx,
  { recipientId, actorId, groupKey }: Pick<Notice, "recipientId" | "groupKey"> & { actorId: string },
): Promise<boolean> {
  const [{ retracted }] = answer.parse(
    await tx.$queryRaw`SELECT retract_notice(${recipientId}::uuid, ${groupKey}, ${actorId}::uuid) AS retracted`,
  );
  if (retracted) afterCommit(() => announce([recipientId]));
  return retracted;
}
