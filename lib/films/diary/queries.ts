import "server-only";
import { z } from "zod";
import type { Actor, Viewer } from "@/lib/auth/actor";
import { db } from "@/lib/platform/db";
import { assertAllowed, assertFound } from "@/lib/platform/errors";
import { decodeCursor, toPage } from "@/lib/platform/pagination";
import { canChangeViewing } from "../policy";
import { NO_MEMBER, NO_VIEWING } from "../refusals";
import { type DiaryPage, type DiaryQuery, diaryPage, type Entry, entry } from "./schema";

const rows = z.array(z.object({ item: entry }));
const pageRows = z.array(z.object({ items: z.array(entry), counts: diaryPage.shape.counts.nullable() }));
const position = z.tuple([z.iso.date(), z.uuid()]);
/** Ten a day: more than anybody watches in a month. */
const MONTH_MOST = 310;

/** A viewing that the viewer may see. One round trip. */
export async function getEntry(viewer: Viewer, id: string): Promise<Entry> {
  const [row] = rows.parse(
    await db.$queryRaw`SELECT item FROM get_diary_entry(${viewer?.id ?? null}::uuid, ${id}::uuid)`,
  );
  assertFound(row, NO_VIEWING);
  return row.item;
}

/** A viewing of the actor's own; one of somebody else's is `forbidden`. One round trip. */
export async function getOwnEntry(actor: Actor, id: string): Promise<Entry> {
  const found = await getEntry(actor, id);
  assertAllowed(canChangeViewing(actor, found), "Only viewings of your own are yours to change.");
  return found;
}

/** Viewings of a member that the viewer may see, the latest first: those of a month at once, else a page. A diary behind a private profile is `forbidden`. One round trip. */
export async function listDiary(
  viewer: Viewer,
  { handle, month, cursor, limit }: DiaryQuery,
): Promise<DiaryPage> {
  const [day, id] = cursor ? decodeCursor(cursor, position) : [null, null];
  const most = month ? MONTH_MOST : limit;
  const [row] = pageRows.parse(
    await db.$queryRaw`
      SELECT items, counts FROM list_diary(${viewer?.id ?? null}::uuid, ${handle}, ${month ? `${month}-01` : null}::date,
        (${month ? `${month}-01` : null}::date + interval '1 month' - interval '1 day')::date, ${day}::date, ${id}::uuid, ${most + 1}::int)`,
  );
  assertFound(row, NO_MEMBER);
  const { items, counts } = row;
  assertAllowed(counts !== null, "This diary is not open to you.");
  return { ...toPage(items, most, (last) => [last.watchedOn, last.id]), counts };
}
