import "server-only";
import { z } from "zod";
import { afterCommit, type Tx } from "@/lib/platform/db";
import type { Json } from "@/lib/platform/jobs/job";
import { announce } from "./announce";

const answer = z.tuple([z.object({ hears: z.array(z.string()) })]);

/** Says in the caller's transaction what happened, on the conversation's channel and on each of its members'. References only. */
export async function tellConversation(
  tx: Tx,
  conversationId: string,
  type: string,
  facts: { [key: string]: Json } = {},
): Promise<void> {
  const [{ hears }] = answer.parse(
    await tx.$queryRaw`
      SELECT tell_conversation(${conversationId}::uuid, ${type}, ${JSON.stringify(facts)}::jsonb) AS hears`,
  );
  afterCommit(() => announce(conversationId, hears));
}
