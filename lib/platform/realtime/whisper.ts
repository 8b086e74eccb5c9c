import "server-only";
import { later } from "@/lib/platform/later";
import { publish } from "@/lib/platform/redis";
import { hub, WAKE_CHANNEL } from "./hub";

/**
 * Says something on a channel that is true for a moment only, such as that somebody is writing. It has no number and no row,
 * and is not said again: whoever does not listen right now, or is reached through a Redis that is down, never knows.
 */
export function whisper(channel: string, type: string, payload: unknown): void {
  const whispered = { channel, type, payload };
  hub.pass(whispered);
  later(() => publish(WAKE_CHANNEL, `${hub.id} whisper ${JSON.stringify(whispered)}`));
}
