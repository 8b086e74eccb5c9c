import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { assertFound } from "@/lib/platform/errors";
import { decodeCursor, toPage } from "@/lib/platform/pagination";
import { NO_POST } from "../refusals";
import { card } from "../schema";
import { type Desk, type DeskQuery, type Draft, draft, type RevisionList, revisionList } from "./schema";

const draftRows = z.array(z.object({ item: draft }));
const deskRows = z.tuple([z.object({ rank: z.int(), waiting: z.int(), items: z.array(card) })]);
const revisionRows = z.array(z.object({ item: revisionList.shape.items.element }));
const position = z.tuple([z.iso.datetime(), z.uuid()]);

/** A post as whoever writes it gets it: its author, and editors once it was handed in. One round trip. */
export async function getDraft(actor: Actor, id: string): Promise<Draft> {
  const [row] = draftRows.parse(
    await db.$queryRaw`SELECT item FROM get_blog_draft(${actor.id}::uuid, ${id}::uuid, ${now()}::timestamptz)`,
  );
  assertFound(row, NO_POST);
  return row.item;
}

/** What the actor wrote, or what waits for editors, newest touched first; and what the actor is to the blog. One round trip. */
export async function listDesk(actor: Actor, { of, cursor, limit }: DeskQuery): Promise<Desk> {
  const [at, id] = cursor ? decodeCursor(cursor, position) : [null, null];
  const [{ rank, waiting, items }] = deskRows.parse(
    await db.$queryRaw`
      SELECT rank, waiting, items FROM list_blog_desk(${actor.id}::uuid, ${of === "queue"}, ${at}::timestamptz, ${id}::uuid, ${limit + 1}::int)`,
  );
  const page = toPage(items, limit, (last) => [last.updatedAt, last.id]);
  return { ...page, waiting, role: rank === 3 ? "editor" : rank === 2 ? "writer" : null };
}

/** A draft and what it said before, newest first; the last fifty. For its author and the editors. Two round trips. */
export async function openHistory(actor: Actor, id: string): Promise<{ draft: Draft } & RevisionList> {
  const draft = await getDraft(actor, id);
  const rows = revisionRows.parse(
    await db.$queryRaw`SELECT item FROM list_blog_revisions(${actor.id}::uuid, ${id}::uuid)`,
  );
  return { draft, items: rows.map(({ item }) => item) };
}

/** What a post said before, as its history shows it. */
export async function listRevisions(actor: Actor, id: string): Promise<RevisionList> {
  const { items } = await openHistory(actor, id);
  return { items };
}
