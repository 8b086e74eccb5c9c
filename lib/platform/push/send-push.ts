import "server-only";
import webPush from "web-push";
import { env } from "@/lib/platform/env";
import { fetchOutside, type OutsideAnswer, type OutsideRequest } from "@/lib/platform/fetch-outside";

export type PushAddress = { endpoint: string; keys: { p256dh: string; auth: string } };
/** What the service worker shows. Kept general: push services and lock screens are other people's. */
export type PushMessage = { title: string; body: string; url: string; tag: string; unread: number };
/** `gone`: the browser withdrew; forget the address. A failure that may pass is thrown, to be tried again. */
export type SendPush = (
  to: PushAddress,
  message: PushMessage,
  options: { topic: string },
) => Promise<"sent" | "gone">;

/** Whether this installation has the keys that push services ask for. */
export function pushIsOn(): boolean {
  return Boolean(env().VAPID_PUBLIC_KEY && env().VAPID_PRIVATE_KEY);
}

export const sendPush: SendPush = pushSender(fetchOutside);

/** Encrypts for the browser, signs as this site (VAPID), and posts. Addresses come from browsers, so they go through `fetchOutside`. */
export function pushSender(
  post: (address: string, request: OutsideRequest) => Promise<OutsideAnswer>,
): SendPush {
  return async (to, message, { topic }) => {
    const { VAPID_SUBJECT, VAPID_PUBLIC_KEY, VAPID_PRIVATE_KEY } = env();
    if (!VAPID_PUBLIC_KEY || !VAPID_PRIVATE_KEY) return "sent";
    const request = webPush.generateRequestDetails(to, JSON.stringify(message), {
      vapidDetails: { subject: VAPID_SUBJECT, publicKey: VAPID_PUBLIC_KEY, privateKey: VAPID_PRIVATE_KEY },
      TTL: 86_400,
      urgency: "normal",
      topic: topic.slice(0, 32),
    });
    const headers = Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
    );
    const { status } = await post(to.endpoint, { body: request.body ?? Buffer.alloc(0), headers });
    if (status === 404 || status === 410) return "gone";
    if (status >= 200 && status < 300) return "sent";
    throw new Error(`A push service answered ${status}.`);
  };
}
