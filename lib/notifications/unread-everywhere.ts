import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { keptUnreadMessages, type UnreadMessages } from "@/lib/messaging/unread-cache";
import { db } from "@/lib/platform/db";
import { readTogether } from "@/lib/platform/kept-count";
import { keptUnread, type Unread } from "./unread-cache";

export type UnreadEverywhere = { notifications: Unread; messages: UnreadMessages };

const row = z.tuple([
  z.object({
    notifications: z.number(),
    messages: z.number(),
    conversations: z.number(),
    requests: z.number(),
    cursor: z.coerce.number(),
  }),
]);

/** What the frame around every page says is unread. Exact; from Redis, else one round trip for all of it. */
export async function getUnreadEverywhere(actor: Pick<Actor, "id">): Promise<UnreadEverywhere> {
  const [notifications, messages] = await readTogether<[Unread, UnreadMessages]>(
    [keptUnread, keptUnreadMessages],
    actor.id,
    async () => {
      const [{ notifications, messages, cursor, ...rest }] = row.parse(
        await db.$queryRaw`SELECT * FROM unread_everywhere(${actor.id}::uuid)`,
      );
      return [
        { unread: notifications, cursor },
        { unread: messages, ...rest, cursor },
      ];
    },
  );
  return { notifications, messages };
}
