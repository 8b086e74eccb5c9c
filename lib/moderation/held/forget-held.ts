import "server-only";
import { now } from "@/lib/platform/clock";
import { jobsDb } from "@/lib/platform/db";

const DAYS = 30;

/** Forgets held words thirty days after somebody decided about them. */
export async function forgetHeld(): Promise<void> {
  const before = new Date(now().getTime() - DAYS * 86_400_000);
  await jobsDb().heldWords.deleteMany({ where: { decidedAt: { lt: before } } });
}
