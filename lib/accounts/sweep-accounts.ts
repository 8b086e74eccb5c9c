import "server-only";
import { now } from "@/lib/platform/clock";
import { jobsDb } from "@/lib/platform/db";

const DAY = 86_400_000;

/** A job: forgets what has run out. Sessions and used links stay a month, for the member's own list and for questions. */
export async function sweepAccounts(): Promise<void> {
  const db = jobsDb();
  const past = { lt: now() };
  const monthAgo = { lt: new Date(now().getTime() - 30 * DAY) };
  await db.registration.deleteMany({ where: { expiresAt: past } });
  await db.spentProof.deleteMany({ where: { expiresAt: past } });
  await db.mailToken.deleteMany({ where: { expiresAt: monthAgo } });
  await db.session.deleteMany({ where: { OR: [{ expiresAt: monthAgo }, { revokedAt: monthAgo }] } });
  await db.knownDevice.deleteMany({ where: { lastSeenAt: { lt: new Date(now().getTime() - 180 * DAY) } } });
  await db.rateHit.deleteMany({ where: { at: { lt: new Date(now().getTime() - 2 * DAY) } } });
}
