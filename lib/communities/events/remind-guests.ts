import "server-only";
import { z } from "zod";
import { tell } from "@/lib/notifications/tell";
import { inTransaction, jobsDb } from "@/lib/platform/db";
import { eventNews } from "../notices";

export const remindJob = z.object({
  eventId: z.uuid(),
  startsAt: z.iso.datetime(),
  before: z.enum(["day", "hour"]),
});

const AT_ONCE = 50;

/** Reminds who said yes or maybe that an event is near, unless it was called off, is at another time by now, or its community is hidden. Twice tells nobody twice. */
export async function remindGuests({ eventId, startsAt, before }: z.output<typeof remindJob>): Promise<void> {
  const event = await jobsDb().communityEvent.findUnique({
    where: { id: eventId },
    include: { community: true, answers: { where: { answer: { not: "no" } }, orderBy: { memberId: "asc" } } },
  });
  if (!event || event.cancelledAt || event.community.hiddenAt || event.startsAt.toISOString() !== startsAt)
    return;
  for (let at = 0; at < event.answers.length; at += AT_ONCE) {
    const some = event.answers.slice(at, at + AT_ONCE);
    await inTransaction((tx) =>
      tell(
        tx,
        some.map(({ memberId }) => eventNews(memberId, null, event.community, event, before)),
      ),
    );
  }
}
