import "server-only";
import { memberChannel } from "@/lib/notifications/channels";
import { afterCommit, type Tx } from "@/lib/platform/db";
import type { Json } from "@/lib/platform/jobs/job";
import { publishEvent } from "@/lib/platform/realtime/publish-event";
import { wake } from "@/lib/platform/realtime/wake";
import { communityChannel, roomChannel } from "../channels";
import { forgetUnreadRooms } from "./unread-cache";

type Place = { roomId: string; communityId: string };

/** After a commit that said something in a room: counts are counted anew, and open pages look. */
export async function announceInRoom(
  { roomId, communityId }: Place,
  memberIds: readonly string[] = [],
): Promise<void> {
  await forgetUnreadRooms(communityId);
  wake([roomChannel(roomId), communityChannel(communityId), ...memberIds.map(memberChannel)]);
}

/** Says in the caller's transaction what happened in a room. References only. */
export async function tellRoom(
  tx: Tx,
  place: Place,
  type: string,
  facts: { [key: string]: Json } = {},
): Promise<void> {
  await publishEvent(tx, roomChannel(place.roomId), type, facts);
  afterCommit(() => announceInRoom(place));
}
