import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/platform/db";
import { assertFound } from "@/lib/platform/errors";
import { PAGE } from "@/lib/platform/pagination";
import { moment } from "@/lib/talk/schema";
import { NO_CONVERSATION } from "./queries";
import { conversation, message } from "./schema";

const rows = z.array(
  z.object({
    conversation,
    messages: z.array(message),
    cursor: z.coerce.number(),
    enterSends: z.boolean(),
    draft: z.object({ body: z.string(), updatedAt: moment }).nullable(),
  }),
);
export type OpenConversation = z.output<typeof rows>[number] & { hasOlder: boolean };

/** All that the page of a conversation shows; messages are the newest, or those before a number, oldest first. One round trip. */
export async function openConversation(
  actor: Actor,
  { id, before }: { id: string; before?: number },
): Promise<OpenConversation> {
  if (!z.uuid().safeParse(id).success) assertFound(null, NO_CONVERSATION);
  const [row] = rows.parse(
    await db.$queryRaw`
      SELECT * FROM open_conversation(${actor.id}::uuid, ${id}::uuid, ${before ?? null}::int, ${PAGE.messages + 1}::int)`,
  );
  assertFound(row, NO_CONVERSATION);
  return {
    ...row,
    messages: row.messages.slice(0, PAGE.messages).toReversed(),
    hasOlder: row.messages.length > PAGE.messages,
  };
}
