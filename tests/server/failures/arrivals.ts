import { expect } from "vitest";
import { z } from "zod";
import type { RealtimeEvent } from "@/lib/platform/realtime/event";
import { Listener } from "@/tests/support/listener";
import type { Writer } from "./pairs";
import type { Acknowledged } from "./write";

let browsers = 0;

/** A browser of this member, at an address of its own, with the conversation open. */
export function listen(base: string, { cookie, conversationId }: Writer): Promise<Listener> {
  const address = `10.77.${(++browsers >> 8) & 255}.${browsers & 255}`;
  return new Listener((lastId, signal) =>
    fetch(`${base}/api/realtime?channels=conversation:${conversationId}`, {
      signal,
      headers: { cookie, "x-forwarded-for": address, ...(lastId ? { "last-event-id": lastId } : {}) },
    }),
  ).connect();
}

const messageSent = z.object({ id: z.string(), senderId: z.string() });

/** The messages that reached somebody's browser by id, and when. Each writer's listener stands where the writer does. */
export function arrivals(listeners: Listener[], writers: Writer[]): Map<string, number> {
  return new Map(listeners.flatMap((listener, n) => heard(listener, writers[n])));
}

/** How long each took from its sender's request to the other's browser, the quickest first. */
export function delays(acknowledged: Acknowledged[], arrived: Map<string, number>): number[] {
  return acknowledged
    .map(({ id, begunAt }) => (arrived.get(id) ?? Number.POSITIVE_INFINITY) - begunAt)
    .sort((a, b) => a - b);
}

/** The other one's messages by id, and when they arrived. Throws when one arrived twice. */
function heard(listener: Listener, writer: Writer | undefined): [id: string, at: number][] {
  const found = listener.named("message").flatMap(({ data, at }): [string, number][] => {
    const event = data as RealtimeEvent;
    if (event.type !== "message.sent" || !event.channel.startsWith("conversation:")) return [];
    const { id, senderId } = messageSent.parse(event.payload);
    return senderId === writer?.otherId ? [[id, at]] : [];
  });
  expect(new Set(found.map(([id]) => id)).size).toBe(found.length);
  return found;
}
