import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { cardsIn } from "@/lib/films/cards-in";
import { attachUpload } from "@/lib/media/attach-upload";
import { judgeWords } from "@/lib/moderation/rules/judge-words";
import { tell } from "@/lib/notifications/tell";
import { now } from "@/lib/platform/clock";
import { type Db, db, type Tx, withMember } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import { enqueue } from "@/lib/platform/jobs/enqueue";
import { spendMessage } from "@/lib/talk/may-talk";
import { outsideLink } from "@/lib/talk/outside-link";
import { renderMessage } from "@/lib/talk/render-message";
import { NO_ROOM, type Refusals, refuse } from "../refusals";
import { flagRoomMessage } from "./flag-room-message";
import { hearers, noticesFor, saidIn } from "./hearers";
import { getRoomMessage } from "./queries";
import { type RoomMessage, roomMessage, type SendRoomMessageInput } from "./schema";
import { announceInRoom } from "./tell-room";

/**
 * Says something in a room of a community the actor is in, or in the thread under a message, and tells open pages; who is
 * named, answered or talked in the thread gets a notice. The same clientId is the same message. Where first messages are
 * looked at, it may come back as held. Ten a minute in a member's first week, thirty after it, and the community's slow
 * mode. One round trip, unless it concerns somebody or brings pictures: then it is a transaction.
 */
export async function sendRoomMessage(actor: Actor, input: SendRoomMessageInput): Promise<RoomMessage> {
  await spendMessage(actor);
  const { flags } = await judgeWords(actor, [input.body], { canHold: false });
  const sent = await send(actor, input);
  await flagRoomMessage(actor, sent, flags);
  return sent;
}

async function send(actor: Actor, input: SendRoomMessageInput): Promise<RoomMessage> {
  if (input.imageIds.length === 0) {
    const said = await say(db, actor, input, true);
    if (said.outcome !== "concerns") return finish(actor, said);
  }
  const said = await withMember(actor.id, async (tx) => {
    const sent = await say(tx, actor, input, false);
    if (sent.outcome !== "sent") return sent;
    const message = roomMessage.parse(sent.sent);
    await addImages(tx, actor, input, message);
    const { place } = sent;
    if (place) {
      await tell(tx, noticesFor(actor, message, place, sent.hears));
      if (place.announces) {
        const known = sent.hears.map(({ memberId }) => memberId);
        await enqueue(tx, "communities.announce", { messageId: message.id, known });
      }
    }
    return sent;
  });
  const sent = await finish(actor, said);
  return input.imageIds.length > 0 ? getRoomMessage(actor, sent.id) : sent;
}

const REFUSALS: Refusals = {
  missing: ["not_found", NO_ROOM],
  silenced: ["forbidden", "You may not write for a while."],
  archived: ["forbidden", "This room is archived. It can be read, not written in."],
  "read-only": ["forbidden", "This community is read-only for now."],
  staff: [
    "forbidden",
    "Only the staff of the community write here. You can answer in the thread of a message.",
  ],
  unanswerable: ["conflict", "The message you answer is not there any more."],
  "no pictures yet": [
    "forbidden",
    "Your first message here waits for a look from the staff. Send it without pictures.",
  ],
  waits: ["conflict", "Your first message here still waits for a look from the staff."],
};

const answer = z.tuple([
  z.object({
    outcome: z.string(),
    wait: z.number().nullable(),
    hears: hearers.nullable().transform((all) => all ?? []),
    sent: z.unknown(),
    place: saidIn.nullable(),
  }),
]);

async function say(tx: Db, actor: Actor, input: SendRoomMessageInput, alone: boolean) {
  const { html, excerpt, mentions } = renderMessage(input.body, await cardsIn(input.body));
  const [said] = answer.parse(
    await tx.$queryRaw`
      SELECT outcome, wait, hears, sent, place FROM send_room_message(
        ${actor.id}::uuid, ${input.id}::uuid, ${input.threadId ?? null}::uuid, ${newId()}::uuid, ${input.clientId}, ${input.body}, ${html},
        ${excerpt}, ${input.replyToSeq ?? null}::int, ${mentions}::text[], ${input.imageIds.length > 0}, ${alone}, ${now()}::timestamptz)`,
  );
  const { outcome, wait } = said;
  if (outcome === "slow") {
    const seconds = Math.max(1, wait ?? 1);
    throw new AppError(
      "rate_limited",
      `This community is in slow mode. Wait ${seconds} seconds more.`,
      undefined,
      {
        retryAfter: seconds,
      },
    );
  }
  refuse(outcome, ["sent", "again", "held", "concerns"], REFUSALS);
  return { ...said, outcome };
}

async function finish(actor: Actor, said: { outcome: string; sent?: unknown }): Promise<RoomMessage> {
  const message = roomMessage.parse(said.sent);
  if (said.outcome !== "again") await announceInRoom(message, [actor.id]);
  if (said.outcome === "sent" && outsideLink(message.html)) {
    await enqueue(db, "communities.preview-link", { messageId: message.id }, { maxAttempts: 2 });
  }
  return message;
}

async function addImages(
  tx: Tx,
  actor: Actor,
  input: SendRoomMessageInput,
  message: RoomMessage,
): Promise<void> {
  const { id: messageId, communityId } = message;
  for (const [position, uploadId] of input.imageIds.entries()) {
    const view = await attachUpload(tx, actor, uploadId, "image", { isPublic: false });
    const row = { messageId, position, uploadId, view, senderId: actor.id, communityId };
    await tx.communityMessageImage.createMany({ data: [row] });
  }
}
