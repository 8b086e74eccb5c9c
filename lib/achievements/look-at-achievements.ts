import "server-only";
import type { Db } from "@/lib/platform/db";

/** Has a job look, in a moment, what a member has reached. Asking many times is one look. In the caller's transaction; one round trip. */
export async function lookAtAchievements(tx: Db, memberId: string): Promise<void> {
  await tx.$queryRaw`SELECT look_at_achievements(${memberId}::uuid)`;
}
