import "server-only";
import { z } from "zod";
import { db, jobsDb } from "@/lib/platform/db";
import { enqueue } from "@/lib/platform/jobs/enqueue";
import { job } from "@/lib/platform/jobs/job";
import { awardReached } from "./award-reached";

const AT_ONCE = 200;

const sweep = z.object({ after: z.uuid().optional() });

export const achievementJobs = {
  "achievements.look": job({
    payload: z.object({ memberId: z.uuid() }),
    run: ({ memberId }) => awardReached(memberId),
  }),
  "achievements.sweep": job({ payload: sweep, run: lookAtAll, cron: "31 3 * * *" }),
};

/** Looks at two hundred members, one after the other, and leaves the others to a next job. */
async function lookAtAll({ after }: z.output<typeof sweep>): Promise<void> {
  const members = await jobsDb().member.findMany({
    select: { id: true },
    where: { erasedAt: null, ...(after && { id: { gt: after } }) },
    orderBy: { id: "asc" },
    take: AT_ONCE,
  });
  for (const { id } of members) await awardReached(id);
  const last = members.at(-1);
  if (last && members.length === AT_ONCE)
    await enqueue(db, "achievements.sweep", { after: last.id }, { key: "achievements-sweep" });
}
