import type { PrismaClient } from "@/generated/prisma/client";
import { momentIn } from "@/lib/communities/events/time-zone";
import { renderDescription } from "@/lib/communities/render-description";
import { newId } from "@/lib/platform/ids";
import { renderMarkdown } from "@/lib/platform/markdown/render-markdown";
import { renderMessage } from "@/lib/talk/render-message";
import type { SeededMember } from "./members";
import { asabaNights } from "./places/asaba-nights";
import { cameTheDawn } from "./places/came-the-dawn";
import { keyChange } from "./places/key-change";
import { lookedAtTheCamera } from "./places/looked-at-the-camera";
import { midnightBog } from "./places/midnight-bog";
import type { EventScript, Place, RoomLine, RoomScript } from "./places/place";
import { vinegarWard } from "./places/vinegar-ward";

const MINUTE = 60_000;
const DAY = 86_400_000;
const places = [cameTheDawn, asabaNights, midnightBog, lookedAtTheCamera, keyChange, vinegarWard];

type World = { db: PrismaClient; idOf: (handle: string) => string };

/** The communities of the demo: their people, rooms and what is said in them, events, and who would like to come in. */
export async function seedCommunities(db: PrismaClient, members: SeededMember[]): Promise<number> {
  const idOf = (handle: string) => {
    const found = members.find((member) => member.handle === handle);
    if (!found) throw new Error(`Nobody in the demo is called ${handle}.`);
    return found.id;
  };
  let said = 0;
  for (const place of places) said += await seedPlace({ db, idOf }, place, members);
  return said;
}

async function seedPlace(world: World, place: Place, members: SeededMember[]): Promise<number> {
  const { db, idOf } = world;
  const id = newId();
  const opened = new Date(Date.now() - place.daysAgo * DAY);
  const { html, line } = renderDescription(place.description);
  const { slug, name, description, topics, rules } = place;
  await db.community.create({
    data: {
      id,
      slug,
      name,
      description,
      topics,
      rules,
      descriptionHtml: html,
      line,
      visibility: place.visibility ?? "public",
      joinPolicy: place.joinPolicy ?? "open",
      questions: place.questions ?? [],
      slowSeconds: place.slowSeconds ?? 0,
      approvesFirst: place.approvesFirst ?? false,
      lastActiveAt: new Date(
        Date.now() - Math.min(...place.rooms.map(({ hoursAgo }) => hoursAgo)) * 60 * MINUTE,
      ),
      createdAt: opened,
    },
  });
  const people = peopleOf(place, members);
  await db.communityMember.createMany({
    data: people.map((member, index) => ({
      communityId: id,
      memberId: member.id,
      role: roleOf(place, member.handle),
      joinedAt: new Date(Math.max(opened.getTime(), member.joined.getTime()) + index * 37 * MINUTE),
    })),
  });
  let said = 0;
  for (const [position, room] of place.rooms.entries())
    said += await seedRoom(world, id, room, position, people, opened);
  for (const event of place.events) await seedEvent(world, id, place.owner, event);
  await db.communityRequest.createMany({
    data: (place.requests ?? []).map(({ by, answers, hoursAgo }) => ({
      communityId: id,
      memberId: idOf(by),
      answers: answers.map((answer, at) => ({ question: place.questions?.[at] ?? "", answer })),
      createdAt: new Date(Date.now() - hoursAgo * 60 * MINUTE),
    })),
  });
  for (const { by, hoursAgo } of place.requests ?? [])
    await seedRequestNotice(world, { id, slug, name }, by, place.owner, hoursAgo);
  await db.communityInvite.createMany({
    data: (place.invited ?? []).map(({ who, by }) => ({
      communityId: id,
      memberId: idOf(who),
      invitedById: idOf(by),
    })),
  });
  return said;
}

/** In the order in which they came: who runs it, who is named, then everybody of its taste. */
function peopleOf(place: Place, members: SeededMember[]): SeededMember[] {
  const named = [place.owner, ...(place.admins ?? []), ...place.moderators, ...place.also];
  const speakers = place.rooms.flatMap(({ lines }) => lines.flatMap(voicesOf));
  const handles = new Set([...named, ...speakers]);
  const kin = members.filter(({ taste }) => place.tastes.includes(taste)).map(({ handle }) => handle);
  for (const handle of kin) handles.add(handle);
  for (const { by } of place.requests ?? []) handles.delete(by);
  return [...handles].flatMap((handle) => members.find((member) => member.handle === handle) ?? []);
}

function voicesOf({ by, reactions = {}, thread = [] }: RoomLine): string[] {
  return [by, ...Object.values(reactions).flat(), ...thread.flatMap(voicesOf)];
}

function roleOf({ owner, admins = [], moderators }: Place, handle: string): string {
  if (handle === owner) return "owner";
  if (admins.includes(handle)) return "admin";
  return moderators.includes(handle) ? "moderator" : "member";
}

async function seedRoom(
  world: World,
  communityId: string,
  script: RoomScript,
  position: number,
  people: SeededMember[],
  opened: Date,
): Promise<number> {
  const { db, idOf } = world;
  const id = newId();
  const end = Date.now() - script.hoursAgo * 60 * MINUTE;
  const { slug, name, topic, kind = "talk", lines } = script;
  await db.communityRoom.create({
    data: {
      id,
      communityId,
      slug,
      name,
      topic,
      kind,
      position,
      lastSeq: lines.length,
      lastMessageAt: new Date(end),
      createdAt: opened,
    },
  });
  const place = { communityId, roomId: id };
  const rows = await seedLines(world, place, lines, end, null);
  let said = rows.length;
  for (const [at, { thread = [] }] of lines.entries()) {
    const root = rows[at];
    if (!root || thread.length === 0) continue;
    const length = thread.reduce((sum, { after = 3 }) => sum + after, 0) * MINUTE;
    const last = Math.min(root.createdAt.getTime() + length, Date.now() - 2 * MINUTE);
    said += (await seedLines(world, place, thread, last, root.id)).length;
    await db.communityMessage.update({
      where: { id: root.id },
      data: { threadSeq: thread.length, replyCount: thread.length, lastReplyAt: new Date(last) },
      select: { id: true },
    });
  }
  await db.communityPosition.createMany({
    data: people.map(({ id: memberId, handle }) => ({
      roomId: id,
      communityId,
      memberId,
      lastReadSeq: lines.length - (script.unread?.[handle] ?? 0),
    })),
  });
  const pinner = people[0]?.id ?? idOf("mira");
  const pinned = lines.flatMap(({ isPinned }, at) => (isPinned && rows[at] ? [rows[at].id] : []));
  await db.communityMessage.updateMany({
    where: { id: { in: pinned } },
    data: { pinnedAt: new Date(end), pinnedById: pinner },
  });
  return said;
}

type Said = { id: string; createdAt: Date };

async function seedLines(
  { db, idOf }: World,
  place: { communityId: string; roomId: string },
  lines: RoomLine[],
  end: number,
  threadId: string | null,
): Promise<Said[]> {
  const ids = lines.map(() => newId());
  let at = end;
  const times = lines.toReversed().map(({ after = 3 }) => {
    const moment = new Date(at);
    at -= after * MINUTE;
    return moment;
  });
  times.reverse();
  const rows = lines.map(({ by, says, answers }, index) => {
    const { html, excerpt } = renderMessage(says);
    return {
      id: ids[index] ?? newId(),
      ...place,
      threadId,
      seq: index + 1,
      senderId: idOf(by),
      clientId: newId(),
      body: says,
      bodyHtml: html,
      excerpt,
      replyToId: answers === undefined ? null : (ids[answers - 1] ?? null),
      createdAt: times[index] ?? new Date(end),
    };
  });
  await db.communityMessage.createMany({ data: rows });
  await db.communityMessageReaction.createMany({
    data: lines.flatMap(({ reactions = {} }, index) =>
      Object.entries(reactions).flatMap(([emoji, handles], nth) =>
        handles.map((handle) => ({
          messageId: ids[index] ?? "",
          memberId: idOf(handle),
          emoji,
          communityId: place.communityId,
          createdAt: new Date((times[index]?.getTime() ?? end) + (nth + 1) * MINUTE),
        })),
      ),
    ),
  });
  return rows;
}

async function seedEvent(
  { db, idOf }: World,
  communityId: string,
  owner: string,
  script: EventScript,
): Promise<void> {
  const {
    title,
    description,
    inDays,
    starts,
    hours,
    timeZone,
    place = "",
    link = "",
    capacity = null,
  } = script;
  const day = new Date(Date.now() + inDays * DAY).toISOString().slice(0, 10);
  const startsAt = momentIn(timeZone, `${day}T${starts}`);
  const id = newId();
  await db.communityEvent.create({
    data: {
      id,
      communityId,
      title,
      description,
      descriptionHtml: renderMarkdown(description, "full").html,
      startsAt,
      endsAt: new Date(startsAt.getTime() + hours * 60 * MINUTE),
      timeZone,
      place,
      link,
      capacity,
      createdById: idOf(owner),
      createdAt: new Date(startsAt.getTime() - 30 * DAY),
    },
  });
  const answers = [
    ...script.yes.map((handle) => ({ handle, answer: "yes" })),
    ...(script.maybe ?? []).map((handle) => ({ handle, answer: "maybe" })),
  ];
  await db.communityEventAnswer.createMany({
    data: answers.map(({ handle, answer }, index) => ({
      eventId: id,
      communityId,
      memberId: idOf(handle),
      answer,
      answeredAt: new Date(Date.now() - (answers.length - index) * 47 * MINUTE),
    })),
  });
}

async function seedRequestNotice(
  { db, idOf }: World,
  { id: subjectId, slug, name }: { id: string; slug: string; name: string },
  by: string,
  owner: string,
  hoursAgo: number,
): Promise<void> {
  const at = new Date(Date.now() - hoursAgo * 60 * MINUTE);
  const groupKey = `community-request:${subjectId}`;
  const actorId = idOf(by);
  const open = await db.notification.findFirst({ where: { recipientId: idOf(owner), groupKey } });
  const line =
    open ??
    (await db.notification.create({
      data: {
        id: newId(),
        recipientId: idOf(owner),
        type: "community-request",
        groupKey,
        actorId,
        actorCount: 0,
        subjectKind: "community",
        subjectId,
        data: { slug, name },
        createdAt: at,
        updatedAt: at,
      },
    }));
  await db.notificationActor.create({ data: { notificationId: line.id, actorId, createdAt: at } });
  await db.notification.update({
    where: { id: line.id },
    data: { actorCount: { increment: 1 } },
    select: { id: true },
  });
}
