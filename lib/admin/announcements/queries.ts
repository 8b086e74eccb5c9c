import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { cached } from "@/lib/platform/cache";
import { now } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { assertAllowed } from "@/lib/platform/errors";
import { canAdminister } from "../policy";
import { ADMINS_ONLY } from "../refusals";
import type { Announcement, PlannedAnnouncement } from "./schema";
import { ANNOUNCED } from "./tell-everybody";

const MOST = 3;
const KEPT = 50;
const RECIPE = { key: "announcements", ttlSeconds: 300, nearSeconds: 20, tags: ANNOUNCED };

/** What stands over every page now, the newest first. From the cache: every page of a member asks. */
export async function listCurrent(): Promise<Announcement[]> {
  const planned = await cached(RECIPE, listAll);
  const moment = now().toISOString();
  return planned
    .filter(({ startsAt, endsAt }) => startsAt <= moment && (endsAt === null || endsAt > moment))
    .slice(0, MOST)
    .map(({ id, words, link }) => ({ id, words, link }));
}

/** What stands there, and what will. Administrators. One round trip. */
export async function listPlanned(actor: Actor): Promise<PlannedAnnouncement[]> {
  assertAllowed(canAdminister(actor), ADMINS_ONLY);
  return listAll();
}

/** What is not over, the newest first. */
async function listAll(): Promise<PlannedAnnouncement[]> {
  const rows = await db.announcement.findMany({
    where: { OR: [{ endsAt: null }, { endsAt: { gt: now() } }] },
    orderBy: [{ startsAt: "desc" }, { id: "desc" }],
    take: KEPT,
  });
  return rows.map(({ id, words, link, startsAt, endsAt }) => ({
    ...{ id, words, link },
    startsAt: startsAt.toISOString(),
    endsAt: endsAt?.toISOString() ?? null,
  }));
}
