import "server-only";
import { afterCommit, type Tx } from "@/lib/platform/db";
import { announce } from "./tell";

/** After a block: neither of the two stays in the other's inbox, read or unread. In the caller's transaction. */
export async function forgetBetween(tx: Tx, oneId: string, otherId: string): Promise<void> {
  await tx.$executeRaw`SELECT forget_notices_between(${oneId}::uuid, ${otherId}::uuid)`;
  afterCommit(() => announce([oneId, otherId]));
}
