import type { PrismaClient } from "@/generated/prisma/client";
import { storeImage } from "@/lib/media/store-image";
import { viewUpload } from "@/lib/media/view-upload";
import { newId } from "@/lib/platform/ids";
import { processImage } from "@/lib/platform/images/process-image";
import { renderMessage } from "@/lib/talk/render-message";
import type { SeededMember } from "./members";
import { groups } from "./talks/groups";
import { pairs } from "./talks/pairs";
import { openAirScreen } from "./talks/picture";
import type { Line, Talk } from "./talks/talk";

const MINUTE = 60_000;

/** What the people of the demo have said to each other. */
export async function seedTalks(db: PrismaClient, members: SeededMember[]): Promise<number> {
  const idOf = (handle: string) => {
    const found = members.find((member) => member.handle === handle);
    if (!found) throw new Error(`Nobody in the demo is called ${handle}.`);
    return found.id;
  };
  let said = 0;
  for (const talk of [...groups, ...pairs]) said += await seedTalk(db, talk, idOf);
  return said;
}

async function seedTalk(db: PrismaClient, talk: Talk, idOf: (handle: string) => string): Promise<number> {
  const times = timesOf(talk);
  const [began = new Date()] = times;
  const last = times.at(-1) ?? began;
  const people = talk.people.map(idOf);
  const [one = "", other = ""] = people;
  const id = newId();
  await db.conversation.create({
    data: {
      id,
      kind: talk.name ? "group" : "pair",
      name: talk.name ?? "",
      pairKey: talk.name ? null : [one, other].sort().join(":"),
      lastSeq: talk.lines.length,
      lastMessageAt: last,
      createdAt: began,
    },
  });
  await db.conversationMember.createMany({
    data: talk.people.map((handle, index) => {
      const read = talk.lines.length - (talk.unread?.[handle] ?? 0);
      return {
        conversationId: id,
        memberId: idOf(handle),
        withId: talk.name ? null : index === 0 ? other : one,
        state: talk.isRequest && index === 1 ? "request" : "active",
        role: talk.name && index === 0 ? "owner" : "member",
        lastReadSeq: read,
        deliveredSeq: talk.lines.length,
        joinedAt: began,
      };
    }),
  });
  const rows = talk.lines.map((line, index) => ({
    id: newId(),
    conversationId: id,
    seq: index + 1,
    senderId: idOf(line.by),
    clientId: newId(),
    body: line.says,
    ...renderedOf(line),
    replyToSeq: line.answers ?? null,
    editedAt: line.was ? new Date((times[index] ?? last).getTime() + MINUTE) : null,
    createdAt: times[index] ?? last,
  }));
  await db.message.createMany({ data: rows });
  for (const [index, line] of talk.lines.entries()) {
    const row = rows[index];
    if (row) await seedDetails(db, line, row, idOf);
  }
  if (talk.isRequest) await seedRequestNotice(db, id, one, other, last);
  return rows.length;
}

function timesOf({ lines, hoursAgo }: Talk): Date[] {
  const end = Date.now() - hoursAgo * 60 * MINUTE;
  const gaps = lines.map((line, index) => (index === 0 ? 0 : (line.after ?? 3)));
  return lines.map(
    (_, index) => new Date(end - gaps.slice(index + 1).reduce((sum, gap) => sum + gap, 0) * MINUTE),
  );
}

function renderedOf({ says }: Line): { bodyHtml: string; excerpt: string } {
  const { html, excerpt } = renderMessage(says);
  return { bodyHtml: html, excerpt };
}

type Row = { id: string; conversationId: string; senderId: string; createdAt: Date; editedAt: Date | null };

async function seedDetails(
  db: PrismaClient,
  line: Line,
  row: Row,
  idOf: (handle: string) => string,
): Promise<void> {
  const { id: messageId, conversationId, senderId } = row;
  await db.messageReaction.createMany({
    data: Object.entries(line.reactions ?? {}).flatMap(([emoji, handles], index) =>
      handles.map((handle) => ({
        messageId,
        conversationId,
        memberId: idOf(handle),
        emoji,
        createdAt: new Date(row.createdAt.getTime() + (index + 1) * MINUTE),
      })),
    ),
  });
  if (line.was) {
    const data = {
      messageId,
      number: 1,
      senderId,
      body: line.was,
      replacedAt: row.editedAt ?? row.createdAt,
    };
    await db.messageRevision.create({ data });
  }
  if (line.picture) await seedPicture(db, line.picture, row);
}

async function seedPicture(db: PrismaClient, altText: string, row: Row): Promise<void> {
  const stored = await storeImage(await processImage(await openAirScreen(), "image"));
  const upload = await db.upload.create({
    data: { ...stored, ownerId: row.senderId, purpose: "image", altText, attachedAt: row.createdAt },
  });
  const { id: messageId, conversationId, senderId } = row;
  await db.messageImage.create({
    data: { messageId, position: 0, uploadId: upload.id, senderId, conversationId, view: viewUpload(upload) },
  });
}

async function seedRequestNotice(
  db: PrismaClient,
  conversationId: string,
  actorId: string,
  recipientId: string,
  at: Date,
): Promise<void> {
  const id = newId();
  await db.notification.create({
    data: {
      id,
      recipientId,
      type: "message-request",
      groupKey: `message-request:${conversationId}`,
      actorId,
      actorCount: 1,
      subjectKind: "conversation",
      subjectId: conversationId,
      createdAt: at,
      updatedAt: at,
    },
  });
  await db.notificationActor.create({ data: { notificationId: id, actorId, createdAt: at } });
}
