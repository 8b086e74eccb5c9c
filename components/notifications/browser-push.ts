import type { PushSubscriptionInput } from "@/lib/notifications/schema";

export function isPushPossible(): boolean {
  return "serviceWorker" in navigator && "PushManager" in window && "Notification" in window;
}

/** This browser's push address, if it has one. */
export async function currentPush(): Promise<PushSubscription | null> {
  const worker = await navigator.serviceWorker.getRegistration();
  return (await worker?.pushManager.getSubscription()) ?? null;
}

/** Asks the person, then the browser's push service. Null: the person closed the question. */
export async function turnPushOn(publicKey: string): Promise<PushSubscriptionInput | "denied" | null> {
  const permission = await Notification.requestPermission();
  if (permission !== "granted") return permission === "denied" ? "denied" : null;
  const worker = await navigator.serviceWorker.ready;
  const push = await worker.pushManager.subscribe({
    userVisibleOnly: true,
    applicationServerKey: toBytes(publicKey),
  });
  const { endpoint, keys } = push.toJSON();
  return { endpoint: endpoint ?? "", keys: { p256dh: keys?.p256dh ?? "", auth: keys?.auth ?? "" } };
}

/** Answers the address that is no more. */
export async function turnPushOff(): Promise<string | null> {
  const push = await currentPush();
  await push?.unsubscribe();
  return push?.endpoint ?? null;
}

function toBytes(base64url: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64url.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
