import "server-only";
import { z } from "zod";
import { now } from "@/lib/platform/clock";
import { jobsDb } from "@/lib/platform/db";
import { enqueue } from "@/lib/platform/jobs/enqueue";
import { pushIsOn, type SendPush, sendPush } from "@/lib/platform/push/send-push";
import { isStillNews } from "./still-news";
import type { ToldPayload } from "./told-schema";

export const pushBrowserPayload = z.object({ subscriptionId: z.uuid(), type: z.string() });

/** Fans a notification out to the browsers of its member that are still signed in, a job each, so that one that fails is tried again alone. */
export async function deliverPush(told: ToldPayload): Promise<void> {
  if (!pushIsOn() || !(await isStillNews(told, "push"))) return;
  const browsers = await jobsDb().$queryRaw<{ id: string }[]>`
    SELECT p.id FROM push_subscriptions p JOIN sessions s ON s.id = p.session_id
     WHERE p.member_id = ${told.recipientId}::uuid AND s.revoked_at IS NULL AND s.expires_at > ${now()}::timestamptz`;
  for (const { id } of browsers) {
    await enqueue(jobsDb(), "notifications.push-browser", { subscriptionId: id, type: told.type });
  }
}

/**
 * Sends one browser the news that there is news. What it is stays on Lumo: a locked screen shows it to whoever holds the
 * phone. A browser that is gone for good is forgotten.
 */
export async function pushToBrowser(
  { subscriptionId, type }: z.infer<typeof pushBrowserPayload>,
  send: SendPush = sendPush,
): Promise<void> {
  const subscription = await jobsDb().pushSubscription.findUnique({ where: { id: subscriptionId } });
  if (!subscription) return;
  const { memberId, endpoint, p256dh, auth } = subscription;
  const unread = await jobsDb().notification.count({
    where: { recipientId: memberId, readAt: null, deletedAt: null },
  });
  const message = {
    title: "New on Lumo",
    body: unread > 1 ? `${unread} things wait for you.` : "Something waits for you.",
    url: "/notifications",
    tag: "lumo",
    unread,
  };
  const outcome = await send({ endpoint, keys: { p256dh, auth } }, message, { topic: type });
  if (outcome === "gone") await jobsDb().pushSubscription.deleteMany({ where: { id: subscriptionId } });
}
