import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { memberChannel } from "@/lib/notifications/channels";
import { db } from "@/lib/platform/db";
import { assertFound } from "@/lib/platform/errors";
import { wake } from "@/lib/platform/realtime/wake";
import { NO_ROOM } from "../refusals";
import type { RoomPositionInput } from "./schema";
import { forgetOwnUnreadRooms } from "./unread-cache";

const rows = z.array(z.object({ moved: z.boolean(), community: z.string() }));

/** The actor has read a room up to a message. It never moves back, nor past the newest. Nobody else is told. One round trip. */
export async function markRoomRead(actor: Actor, { id, seq }: RoomPositionInput): Promise<void> {
  const [row] = rows.parse(
    await db.$queryRaw`
      SELECT moved, community FROM move_room_position(${actor.id}::uuid, ${id}::uuid, ${seq}::int)`,
  );
  assertFound(row, NO_ROOM);
  if (!row.moved) return;
  await forgetOwnUnreadRooms(row.community, actor.id);
  wake([memberChannel(actor.id)]);
}
