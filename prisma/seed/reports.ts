import type { PrismaClient } from "@/generated/prisma/client";
import { newId } from "@/lib/platform/ids";
import type { SeededMember } from "./members";

const HOUR = 3_600_000;
const ago = (hours: number) => new Date(Date.now() - hours * HOUR);

type Report = { by: string; reason: string; note?: string; hoursAgo: number };
type Thing = {
  kind: string;
  id: string;
  memberId: string;
  excerpt: string;
  evidence: object;
};

/** What waits in the queue: a salesman, a line too gory for somebody, and a warning that was appealed. Answers how much. */
export async function seedReports(db: PrismaClient, members: SeededMember[]): Promise<number> {
  const idOf = (handle: string) => members.find((member) => member.handle === handle)?.id ?? "";

  async function open({ kind, id, memberId, excerpt, evidence }: Thing, reports: Report[]): Promise<string> {
    const about = newId();
    const createdAt = ago(Math.max(...reports.map(({ hoursAgo }) => hoursAgo)));
    await db.moderationCase.create({
      data: {
        id: about,
        subjectKind: kind,
        subjectId: id,
        memberId,
        excerpt,
        reportCount: reports.length,
        createdAt,
      },
    });
    await db.report.createMany({
      data: reports.map(({ by, reason, note = "", hoursAgo }) => ({
        id: newId(),
        caseId: about,
        reporterId: idOf(by),
        subjectKind: kind,
        subjectId: id,
        memberId,
        reason,
        note,
        evidence,
        createdAt: ago(hoursAgo),
      })),
    });
    return about;
  }

  const gory = await lineOf(db, "midnight-bog");
  const dry = await lineOf(db, "vinegar-ward", idOf("mira"));
  await open(await salesman(db), [
    { by: "noor", reason: "spam", note: "Wrote to four of us within the hour.", hoursAgo: 9 },
    { by: "felix", reason: "spam", hoursAgo: 6 },
    { by: "nadia", reason: "illegal", note: "These are camera rips.", hoursAgo: 2 },
  ]);
  if (gory)
    await open(gory, [{ by: "greta", reason: "violence", note: "Is this still about a film?", hoursAgo: 5 }]);
  if (dry) {
    const about = await open(dry, [{ by: "luka", reason: "harassment", hoursAgo: 30 }]);
    await db.moderationDecision.create({
      data: {
        id: newId(),
        caseId: about,
        memberId: dry.memberId,
        decidedById: idOf("tomas"),
        verdict: "warn",
        reason: "Be kinder to people who are new to this.",
        createdAt: ago(26),
        appeal: "It was a joke between old colleagues, and he laughed. Please read the two lines before it.",
        appealedAt: ago(20),
      },
    });
    await db.moderationCase.update({ where: { id: about }, data: { status: "appealed" } });
    await db.report.updateMany({ where: { caseId: about }, data: { status: "acted" } });
  }
  return db.report.count();
}

/** Somebody who is here to sell. */
async function salesman(db: PrismaClient): Promise<Thing> {
  const id = newId();
  const bio =
    "Every film, every night, one low price. No subscription, no questions. Write to me for the list!";
  await db.member.create({
    data: { id, handle: "reel-deals", name: "Reel Deals", bio, bioHtml: `<p>${bio}</p>`, createdAt: ago(11) },
  });
  await db.account.create({
    data: {
      memberId: id,
      email: "reel-deals@people.lumo.example",
      bornOn: new Date("1991-02-03"),
      createdAt: ago(11),
    },
  });
  const words = [
    { label: "Name", text: "Reel Deals" },
    { label: "About", text: bio },
  ];
  return { kind: "member", id, memberId: id, excerpt: bio, evidence: { words } };
}

/** The newest line of a community's first room, by somebody if need be, with those before it. */
async function lineOf(db: PrismaClient, slug: string, senderId?: string): Promise<Thing | null> {
  const line = await db.communityMessage.findFirst({
    where: {
      community: { slug },
      threadId: null,
      body: { not: null },
      ...(senderId && { senderId }),
    },
    orderBy: { createdAt: "desc" },
  });
  if (!line) return null;
  const around = await db.communityMessage.findMany({
    where: { roomId: line.roomId, threadId: null, seq: { gte: line.seq - 5, lte: line.seq + 5 } },
    orderBy: { seq: "asc" },
    include: { sender: { select: { handle: true } } },
  });
  const messages = around.map(({ id, seq, senderId, sender, body, editedAt, createdAt }) => ({
    id,
    seq,
    senderId,
    handle: sender.handle,
    body,
    images: [],
    editedAt: editedAt?.toISOString() ?? null,
    createdAt: createdAt.toISOString(),
  }));
  return {
    kind: "room-message",
    id: line.id,
    memberId: line.senderId,
    excerpt: line.body ?? "",
    evidence: { communityId: line.communityId, roomId: line.roomId, reportedSeq: line.seq, messages },
  };
}
