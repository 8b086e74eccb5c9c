import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { db, withMember } from "@/lib/platform/db";
import { PAGE } from "@/lib/platform/pagination";
import { type ForumDraft, type ForumDraftPlace, type ListedDraft, listedDraft } from "./schema";

const PREFIX = "forum:";
const SELECT = { place: true, body: true, details: true, updatedAt: true } as const;
const details = z.object({
  title: z.string().default(""),
  category: z.string().nullable().default(null),
  tags: z.array(z.string()).default([]),
});

/** How the place of a draft is written beside those of other rooms. */
export function placeOfDraft({ place }: ForumDraftPlace): string {
  return PREFIX + place;
}

const listed = z.array(z.object({ item: listedDraft }));

/** The actor's drafts of threads and replies, the newest first: fifty. One round trip. */
export async function listForumDrafts(actor: Actor): Promise<{ items: ListedDraft[] }> {
  const rows = listed.parse(
    await db.$queryRaw`SELECT item FROM list_forum_drafts(${actor.id}::uuid, ${PAGE.max}::int)`,
  );
  return { items: rows.map(({ item }) => item) };
}

/** What the actor had begun to write at a place, or null. */
export async function findForumDraft(actor: Actor, place: ForumDraftPlace): Promise<ForumDraft | null> {
  const where = { memberId_place: { memberId: actor.id, place: placeOfDraft(place) } };
  const row = await withMember(actor.id, (tx) => tx.draft.findUnique({ where, select: SELECT }));
  return row && asDraft(row);
}

function asDraft(row: { place: string; body: string; details: unknown; updatedAt: Date }): ForumDraft {
  const { place, body, updatedAt } = row;
  return { place: place.slice(PREFIX.length), body, updatedAt, ...details.parse(row.details ?? {}) };
}
