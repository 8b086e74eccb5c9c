import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { momentIn } from "@/lib/communities/events/time-zone";
import { now } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { assertAllowed } from "@/lib/platform/errors";
import { decodeCursor, type Page, toPage } from "@/lib/platform/pagination";
import { canAdminister } from "./policy";
import { ADMINS_ONLY } from "./refusals";
import { type AuditEntry, type AuditQuery, auditEntry, type Overview, overview } from "./schema";

const itemRows = z.array(z.object({ item: z.unknown() }));

/** What was done and by whom, newest first: in one room or all, by what it is called, by somebody, about somebody, in some days. Administrators. One round trip. */
export async function listAudit(
  actor: Actor,
  { room, what, by, about, from, until, cursor, limit }: AuditQuery,
): Promise<Page<AuditEntry>> {
  assertAllowed(canAdminister(actor), ADMINS_ONLY);
  const before = cursor ? decodeCursor(cursor, z.tuple([z.uuid()]))[0] : null;
  const midnight = (day: string) => momentIn(actor.timeZone, `${day}T00:00`);
  const [since, till] = [from && midnight(from), until && midnight(dayAfter(until))];
  const rows = itemRows.parse(
    await db.$queryRaw`
      SELECT item FROM list_audit(${actor.id}::uuid, ${room ?? null}::text, ${what ?? null}::text, ${by ?? null}::text, ${about ?? null}::text,
        ${since ?? null}::timestamptz, ${till ?? null}::timestamptz, ${before}::uuid, ${limit + 1}::int)`,
  );
  return toPage(
    rows.map(({ item }) => auditEntry.parse(item)),
    limit,
    ({ id }) => [id],
  );
}

/** How much there is, what came lately, what waits, what is switched off, and who is staff. Administrators. One round trip. */
export async function getOverview(actor: Actor): Promise<Overview> {
  assertAllowed(canAdminister(actor), ADMINS_ONLY);
  const [row] = itemRows.parse(
    await db.$queryRaw`SELECT item FROM admin_overview(${actor.id}::uuid, ${now()}::timestamptz)`,
  );
  assertAllowed(row !== undefined, ADMINS_ONLY);
  return overview.parse(row.item);
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}
