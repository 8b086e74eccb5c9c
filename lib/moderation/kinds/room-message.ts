import "server-only";
import { z } from "zod";
import { getRoomMessage, listRoomMessages } from "@/lib/communities/rooms/queries";
import { announceInRoom } from "@/lib/communities/rooms/tell-room";
import { announce } from "@/lib/notifications/tell";
import { now } from "@/lib/platform/clock";
import { afterCommit } from "@/lib/platform/db";
import { assertAllowed } from "@/lib/platform/errors";
import { around, evidenceOf } from "@/lib/talk/evidence";
import { MESSAGE_MOST } from "@/lib/talk/limits";
import { canReportMessage } from "@/lib/talk/policy";
import { renderMessage } from "@/lib/talk/render-message";
import { beginningOf, type Kind } from "../kind";
import { NOTHING_TO_REPORT, saved } from "../schema";
import { corrections } from "./corrections";

const place = z.object({ room: z.string(), community: z.string() });
const away = z.array(place.extend({ kept: saved, told: z.array(z.string()) }));
const back = z.array(place);

/** Somebody else's message in a room, with up to five before and after it in the same place. Nobody in the community is told. */
export const roomMessage: Kind = {
  async find(actor, ref) {
    const found = await getRoomMessage(actor, ref);
    assertAllowed(canReportMessage(actor, found), NOTHING_TO_REPORT);
    const { id, communityId, roomId, threadId, seq, sender, body } = found;
    const where = { id: roomId, ...(threadId && { threadId }) };
    const { items } = await listRoomMessages(actor, { ...where, ...around(seq) });
    return {
      id,
      memberId: sender.id,
      title: "",
      excerpt: beginningOf(body ?? ""),
      href: null,
      evidence: { communityId, roomId, threadId, reportedSeq: seq, messages: evidenceOf(items) },
    };
  },

  async remove(tx, staff, id, reason) {
    const [gone] = away.parse(
      await tx.$queryRaw`
        SELECT * FROM take_room_message_away(${staff.id}::uuid, ${id}::uuid, ${reason}, ${now()}::timestamptz)`,
    );
    if (!gone) return null;
    afterCommit(async () => {
      await announce(gone.told);
      await announceInRoom({ roomId: gone.room, communityId: gone.community });
    });
    return gone.kept;
  },

  async restore(tx, staff, id, kept) {
    const [there] = back.parse(
      await tx.$queryRaw`
        SELECT * FROM bring_room_message_back(${staff.id}::uuid, ${id}::uuid, ${JSON.stringify(kept)}::jsonb)`,
    );
    if (!there) return false;
    afterCommit(() => announceInRoom({ roomId: there.room, communityId: there.community }));
    return true;
  },

  ...corrections("room-message", {
    most: MESSAGE_MOST,
    render: renderMessage,
    tell: (_tx, { place }, kept) =>
      afterCommit(() => announceInRoom({ roomId: place, communityId: String(kept.community) })),
  }),
};
