import type { PrismaClient } from "@/generated/prisma/client";
import { clubDay } from "@/lib/communities/clubs/club-day";
import { newId } from "@/lib/platform/ids";
import { enqueue } from "@/lib/platform/jobs/enqueue";
import { renderMessage } from "@/lib/talk/render-message";
import { type PastRound, pastRounds, thisRound } from "./clubs/came-the-dawn";
import type { SeededMember } from "./members";

const DAY = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * DAY);

type World = { db: PrismaClient; idOf: (handle: string) => string; filmOf: (slug: string) => string };
type Place = { communityId: string; roomId: string };

/** The film club of the demo: two films watched and rated, one that is being watched, with a thread that has begun, and the next one planned. Answers how many rounds. */
export async function seedClubs(db: PrismaClient, members: readonly SeededMember[]): Promise<number> {
  const world = await worldOf(db, members);
  const { id: communityId, rooms } = await db.community.findUniqueOrThrow({
    where: { slug: "came-the-dawn" },
    include: { rooms: { orderBy: { position: "asc" } } },
  });
  const [room] = rooms;
  if (!room) throw new Error("The club of the demo has no room.");
  await db.communityClub.create({ data: { communityId, roomId: room.id, createdAt: inDays(-120) } });
  for (const [at, past] of pastRounds.entries()) await seedPast(world, communityId, past, at + 1);
  await seedCurrent(world, { communityId, roomId: room.id }, pastRounds.length + 1);
  const next = { roundId: newId(), phase: "planned" };
  await db.clubRound.create({
    data: {
      id: next.roundId,
      communityId,
      number: pastRounds.length + 2,
      phase: "planned",
      theme: "Directed by women before 1920",
      opensAt: inDays(14),
      nominateUntil: inDays(19),
      voteUntil: inDays(22),
      watchUntil: inDays(36),
      discussUntil: inDays(50),
      startedById: world.idOf("marguerite"),
    },
  });
  await goOn(db, next, inDays(14));
  return pastRounds.length + 2;
}

function goOn(db: PrismaClient, round: { roundId: string; phase: string }, runAt: Date): Promise<void> {
  return enqueue(db, "communities.advance-club", round, { runAt, key: `club:${round.roundId}` });
}

async function worldOf(db: PrismaClient, members: readonly SeededMember[]): Promise<World> {
  const films = await db.film.findMany({ select: { id: true, slug: true } });
  const filmIds = new Map(films.map(({ id, slug }) => [slug, id]));
  const memberIds = new Map(members.map(({ handle, id }) => [handle, id]));
  const known = (all: Map<string, string>) => (name: string) => {
    const id = all.get(name);
    if (!id) throw new Error(`The demo knows no ${name}.`);
    return id;
  };
  return { db, idOf: known(memberIds), filmOf: known(filmIds) };
}

async function seedPast(
  { db, idOf, filmOf }: World,
  communityId: string,
  past: PastRound,
  number: number,
): Promise<void> {
  const { theme, film, endedDaysAgo, ratingSum, ratingCount, nominations } = past;
  const id = newId();
  const end = -endedDaysAgo;
  await db.clubRound.create({
    data: {
      id,
      communityId,
      number,
      phase: "done",
      theme,
      filmId: filmOf(film),
      opensAt: inDays(end - 36),
      nominateUntil: inDays(end - 31),
      voteUntil: inDays(end - 28),
      watchUntil: inDays(end - 14),
      discussUntil: inDays(end),
      voterCount: nominations.reduce((sum, { votes }) => sum + votes, 0),
      ratingSum,
      ratingCount,
      startedById: idOf("marguerite"),
      createdAt: inDays(end - 36),
    },
  });
  await db.clubNomination.createMany({
    data: nominations.map(({ film: slug, by, why, votes }, nth) => ({
      id: newId(),
      roundId: id,
      communityId,
      filmId: filmOf(slug),
      memberId: idOf(by),
      words: why,
      voteCount: votes,
      createdAt: inDays(end - 35 + nth / 4),
    })),
  });
}

async function seedCurrent({ db, idOf, filmOf }: World, place: Place, number: number): Promise<void> {
  const { communityId, roomId } = place;
  const { theme, film, title, nominations, watched, replies } = thisRound;
  const [id, root] = [newId(), newId()];
  const watchUntil = inDays(6);
  const room = await db.communityRoom.update({
    where: { id: roomId },
    data: { lastSeq: { increment: 1 }, lastMessageAt: new Date() },
  });
  const said = (by: string, body: string, at: Date, seq: number, threadId: string | null) => {
    const { html, excerpt } = renderMessage(body);
    const words = { body, bodyHtml: html, excerpt, clientId: newId(), senderId: idOf(by), createdAt: at };
    return { id: threadId ? newId() : root, communityId, roomId, threadId, seq, ...words };
  };
  const opening = `We watch [${title}](/films/${film}) by ${clubDay(watchUntil)}.\n\nSay what you make of it in this thread. Until that day it stays folded for whoever has not watched it.`;
  await db.communityMessage.createMany({
    data: [said("marguerite", opening, new Date(), room.lastSeq, null)],
  });
  await db.communityMessage.createMany({
    data: replies.map(({ by, says }, at) =>
      said(by, says, new Date(Date.now() - (replies.length - at) * 60_000), at + 1, root),
    ),
  });
  await db.communityMessage.update({
    where: { id: root },
    data: { threadSeq: replies.length, replyCount: replies.length, lastReplyAt: new Date() },
    select: { id: true },
  });
  await db.clubRound.create({
    data: {
      id,
      communityId,
      number,
      phase: "watching",
      theme,
      filmId: filmOf(film),
      opensAt: inDays(-16),
      nominateUntil: inDays(-11),
      voteUntil: inDays(-8),
      watchUntil,
      discussUntil: inDays(20),
      voterCount: nominations.reduce((sum, { votes }) => sum + votes, 0),
      threadId: root,
      startedById: idOf("marguerite"),
      createdAt: inDays(-16),
    },
  });
  await goOn(db, { roundId: id, phase: "watching" }, watchUntil);
  await db.clubNomination.createMany({
    data: nominations.map(({ film: slug, by, why, votes }, nth) => ({
      id: newId(),
      roundId: id,
      communityId,
      filmId: filmOf(slug),
      memberId: idOf(by),
      words: why,
      voteCount: votes,
      createdAt: inDays(-15 + nth / 4),
    })),
  });
  await db.clubWatch.createMany({
    data: watched.map((handle, nth) => ({
      roundId: id,
      communityId,
      memberId: idOf(handle),
      watchedAt: inDays(-4 + nth / 3),
    })),
  });
}
