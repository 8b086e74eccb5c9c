import "server-only";
import { jobsDb } from "@/lib/platform/db";
import { enqueueMail } from "@/lib/platform/email/enqueue-mail";
import { describeNotification } from "./describe-notification";
import { notificationLetter } from "./emails/notification-letter";
import { isStillNews } from "./still-news";
import type { ToldPayload } from "./told-schema";

/** Writes a letter about a notification that is still unread, to a member who wants letters of its type. */
export async function deliverLetter(told: ToldPayload): Promise<void> {
  if (!(await isStillNews(told, "mail"))) return;
  const { recipientId, notificationId, type } = told;
  const [account, actors] = await Promise.all([
    jobsDb().account.findUnique({ where: { memberId: recipientId } }),
    findActors(told),
  ]);
  if (!account?.emailVerifiedAt) return;
  const line = notificationId
    ? await jobsDb().notification.findUnique({ where: { id: notificationId }, select: { actorCount: true } })
    : null;
  const actorCount = line?.actorCount ?? actors.length;
  const words = describeNotification({ ...told, actors, actorCount });
  await enqueueMail(jobsDb(), {
    to: account.email,
    subject: `${words.who} ${words.what}`.trim(),
    letter: notificationLetter({ memberId: recipientId, type, ...words }),
    kind: "notification",
    unsubscribe: { memberId: recipientId, type },
  });
}

async function findActors({ notificationId, actorId }: ToldPayload) {
  const select = { handle: true, name: true } as const;
  if (!notificationId)
    return actorId ? jobsDb().member.findMany({ where: { id: actorId, erasedAt: null }, select }) : [];
  const rows = await jobsDb().notificationActor.findMany({
    where: { notificationId, actor: { erasedAt: null } },
    orderBy: { createdAt: "desc" },
    take: 3,
    select: { actor: { select } },
  });
  return rows.map(({ actor }) => actor);
}
