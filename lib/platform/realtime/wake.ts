import "server-only";
import { later } from "@/lib/platform/later";
import { publish } from "@/lib/platform/redis";
import { hub, WAKE_CHANNEL } from "./hub";

let waiting: Set<string> | null = null;

/** Says that channels have something new: to the listeners in this process at once, to the others through Redis. Call it after the commit. */
export function wake(channels: readonly string[]): void {
  if (channels.length === 0) return;
  hub.look(channels);
  if (waiting) {
    for (const channel of channels) waiting.add(channel);
    return;
  }
  waiting = new Set(channels);
  // What one moment's commits have to say goes out as one message, which the process must outlive.
  const sent = new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
    const names = [...(waiting ?? [])];
    waiting = null;
    return publish(WAKE_CHANNEL, [hub.id, ...names].join(" "));
  });
  later(() => sent);
}
