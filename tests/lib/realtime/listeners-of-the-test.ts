import { afterEach, expect } from "vitest";
import { openStreams } from "@/lib/platform/realtime/open-streams";
import { type Call, Listener } from "@/tests/support/listener";

/** Makes listeners that hang up when their test is over; then no stream is open. */
export function listenersOfTheTest(): (call: Call) => Listener {
  const open: Listener[] = [];
  afterEach(async () => {
    await Promise.all(open.splice(0).map((listener) => listener.drop()));
    expect(openStreams.count()).toBe(0);
  });
  return (call) => {
    const listener = new Listener(call);
    open.push(listener);
    return listener;
  };
}
