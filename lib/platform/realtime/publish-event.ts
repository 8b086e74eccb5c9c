import "server-only";
import { afterCommit, type Tx } from "@/lib/platform/db";
import type { Json } from "@/lib/platform/jobs/job";
import { wake } from "./wake";

/**
 * Writes the next event of a channel in the caller's transaction and wakes its listeners once that is committed. Numbers
 * are gapless per channel and become visible in order. Payloads carry references, never private words: an event outlives
 * what it is about by up to a day. Answers its number.
 */
export async function publishEvent(
  tx: Tx,
  channel: string,
  type: string,
  payload: { [key: string]: Json } = {},
): Promise<number> {
  const [row] = await tx.$queryRaw<{ seq: bigint }[]>`
    SELECT publish_event(${channel}, ${type}, ${JSON.stringify(payload)}::jsonb) AS seq`;
  afterCommit(() => wake([channel]));
  return Number(row?.seq);
}
