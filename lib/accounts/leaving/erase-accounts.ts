import "server-only";
import { now } from "@/lib/platform/clock";
import { jobsDb } from "@/lib/platform/db";
import { log } from "@/lib/platform/log";
import { eraseMember } from "./erase-member";

/** A job: erases everybody whose days of grace are over. One who cannot be erased does not keep the others here; the next run tries again. */
export async function eraseAccounts(): Promise<void> {
  const due = await jobsDb().departure.findMany({
    where: { erasesAt: { lte: now() } },
    select: { memberId: true },
  });
  let failures = 0;
  for (const { memberId } of due) {
    try {
      await eraseMember(memberId);
    } catch (error) {
      failures += 1;
      log.error({ error, memberId }, "a member could not be erased");
    }
  }
  if (failures > 0) throw new Error(`${failures} of ${due.length} members could not be erased.`);
}
