import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { assertAllowed } from "@/lib/platform/errors";
import { decodeCursor, type Page, toPage } from "@/lib/platform/pagination";
import { canModerate } from "../policy";
import { STAFF_ONLY } from "../refusals";
import { queuePage } from "../schema";
import { type Held, type HeldPage, type HeldQuery, held, heldCard } from "./schema";

const position = z.tuple([z.uuid()]);
const pageRows = z.array(z.object({ counts: queuePage.shape.counts, items: z.array(heldCard) }));
const itemRows = z.array(z.object({ item: held }));

/** What waits for a look, the longest waiting first. The site's staff. One round trip. */
export async function listHeld(actor: Actor, { cursor, limit }: HeldQuery): Promise<HeldPage> {
  assertAllowed(canModerate(actor), STAFF_ONLY);
  const after = cursor ? decodeCursor(cursor, position)[0] : null;
  const [row] = pageRows.parse(
    await db.$queryRaw`
      SELECT counts, items FROM list_held_words(${actor.id}::uuid, ${after}::uuid, ${now()}::timestamptz, ${limit + 1}::int)`,
  );
  assertAllowed(row !== undefined, STAFF_ONLY);
  return { counts: row.counts, ...toPage(row.items, limit, ({ id }) => [id]) };
}

/** What the actor wrote that waits for a look or was refused, newest first. One round trip. */
export async function listMyHeld(actor: Actor, { cursor, limit }: HeldQuery): Promise<Page<Held>> {
  const before = cursor ? decodeCursor(cursor, position)[0] : null;
  const rows = itemRows.parse(
    await db.$queryRaw`SELECT item FROM list_my_held_words(${actor.id}::uuid, ${before}::uuid, ${limit + 1}::int)`,
  );
  return toPage(
    rows.map(({ item }) => item),
    limit,
    ({ id }) => [id],
  );
}
