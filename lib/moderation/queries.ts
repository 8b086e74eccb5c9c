import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { assertAllowed, assertFound } from "@/lib/platform/errors";
import { decodeCursor, type Page, toPage } from "@/lib/platform/pagination";
import { findThing } from "./find-thing";
import { NO_CASE, NO_DECISION, STAFF_ONLY } from "./refusals";
import {
  type CaseId,
  type CaseView,
  caseCard,
  caseView,
  type Decision,
  decision,
  type QueuePage,
  type QueueQuery,
  queuePage,
  type Thing,
} from "./schema";

const queueRows = z.array(z.object({ counts: queuePage.shape.counts, items: z.array(caseCard) }));
const itemRows = z.array(z.object({ item: z.unknown() }));
const position = z.tuple([z.int32(), z.uuid()]);

/** What somebody is about to report, as they see it. */
export async function getThing(
  actor: Actor,
  { kind, ref }: Thing,
): Promise<{ title: string; excerpt: string }> {
  const { title, excerpt } = await findThing(actor, { kind, ref });
  return { title, excerpt };
}

/** What was reported, a page of one box of the actor's part of the queue, with how much there is in each. Staff. One round trip. */
export async function listQueue(
  actor: Actor,
  { box, kind, sort, cursor, limit }: QueueQuery,
): Promise<QueuePage> {
  const [count, id] = cursor ? decodeCursor(cursor, position) : [null, null];
  const [row] = queueRows.parse(
    await db.$queryRaw`
      SELECT counts || jsonb_build_object('held', count_held_words(${actor.id}::uuid)) AS counts, items FROM moderation_queue(${actor.id}::uuid, ${box}, ${kind ?? null}::text, ${sort === "reported"},
        ${count}::int, ${id}::uuid, ${now()}::timestamptz, ${limit + 1}::int)`,
  );
  assertAllowed(row !== undefined, STAFF_ONLY);
  return { counts: row.counts, ...toPage(row.items, limit, (item) => [item.reportCount, item.id]) };
}

/** A case with what was seen, who reported it, and what is known of whom it is about. Staff, within their part of the queue. One round trip. */
export async function getCase(actor: Actor, { id }: CaseId): Promise<CaseView> {
  const [row] = itemRows.parse(
    await db.$queryRaw`
      SELECT item FROM get_moderation_case(${actor.id}::uuid, ${id}::uuid, ${now()}::timestamptz)`,
  );
  assertAllowed(row !== undefined, STAFF_ONLY);
  assertFound(row.item, NO_CASE);
  return caseView.parse(row.item);
}

/** What staff decided about the actor or what they wrote, newest first. One round trip. */
export async function listMyDecisions(
  actor: { id: string },
  { cursor, limit }: { cursor?: string | undefined; limit: number },
): Promise<Page<Decision>> {
  const before = cursor ? decodeCursor(cursor, z.tuple([z.uuid()]))[0] : null;
  const rows = itemRows.parse(
    await db.$queryRaw`
      SELECT item FROM list_my_decisions(${actor.id}::uuid, ${before}::uuid, ${limit + 1}::int)`,
  );
  return toPage(
    rows.map(({ item }) => decision.parse(item)),
    limit,
    ({ id }) => [id],
  );
}

/** One of them. One round trip. */
export async function getMyDecision(member: { id: string }, id: string): Promise<Decision> {
  const [row] = itemRows.parse(
    await db.$queryRaw`SELECT item FROM get_my_decision(${member.id}::uuid, ${id}::uuid)`,
  );
  assertFound(row, NO_DECISION);
  return decision.parse(row.item);
}
