import "server-only";
import { z } from "zod";
import { tell } from "@/lib/notifications/tell";
import { inTransaction, jobsDb } from "@/lib/platform/db";
import { nightNews } from "./notices";

export const remindJob = z.object({
  nightId: z.uuid(),
  startsAt: z.iso.datetime({ offset: true }),
  news: z.enum(["day", "hour", "after"]),
});

/** Reminds who comes that a night is near, or asks how it was, unless it was called off or is at another time by now. Twice tells nobody twice. */
export async function remindOfNight({ nightId, startsAt, news }: z.output<typeof remindJob>): Promise<void> {
  const night = await jobsDb().watchNight.findUnique({
    where: { id: nightId },
    include: { film: true, people: { where: { state: "in" } } },
  });
  if (!night || night.cancelledAt || night.startsAt?.getTime() !== new Date(startsAt).getTime()) return;
  await inTransaction((tx) =>
    tell(
      tx,
      night.people.map(({ memberId }) => nightNews(memberId, null, night, news)),
    ),
  );
}
