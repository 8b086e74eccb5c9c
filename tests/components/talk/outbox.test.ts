import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Outbox, type Outgoing } from "@/components/talk/outbox";
import type { TalkMessage } from "@/lib/talk/schema";
import { ApiProblem } from "@/lib/web/api-client";

let kept: Map<string, string>;
let stops: (() => void)[];

/** Plays the device's store: keys are its own properties, as in the browser. */
function fakeStorage() {
  kept = new Map();
  const methods = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
  return new Proxy(methods, {
    ownKeys: () => [...kept.keys()],
    getOwnPropertyDescriptor: (_, key) => ({
      value: kept.get(String(key)),
      enumerable: true,
      configurable: true,
    }),
  });
}

const words = (clientId: string, place = "conversation:1") => ({
  clientId,
  place,
  postPath: "/conversations/1/messages",
  body: clientId,
  replyTo: null,
  images: [],
});
const taken = ({ clientId }: Outgoing) => ({ clientId, seq: 1 }) as unknown as TalkMessage;

function open(post: (item: Outgoing) => Promise<TalkMessage>): Outbox {
  const outbox = new Outbox("ada", post);
  stops.push(outbox.start());
  return outbox;
}

beforeEach(() => {
  stops = [];
  vi.useFakeTimers();
  vi.stubGlobal("localStorage", fakeStorage());
  vi.stubGlobal("navigator", {});
  const bus = new EventTarget();
  vi.stubGlobal("addEventListener", bus.addEventListener.bind(bus));
  vi.stubGlobal("dispatchEvent", bus.dispatchEvent.bind(bus));
});
afterEach(() => {
  for (const stop of stops) stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("the outbox", () => {
  test("sends one after the other, in the order of writing", async () => {
    const sent: string[] = [];
    let under = 0;
    const outbox = open(async (item) => {
      expect(++under).toBe(1);
      await new Promise((resolve) => setTimeout(resolve, 50));
      under--;
      sent.push(item.clientId);
      return taken(item);
    });
    for (const name of ["one", "two", "three"]) outbox.add(words(name));
    await vi.advanceTimersByTimeAsync(500);
    expect(sent).toEqual(["one", "two", "three"]);
    expect(outbox.items()).toEqual([]);
    expect(kept.size).toBe(0);
  });

  test("keeps what is written without a network on the device, and sends it in order when it is back, each once", async () => {
    let online = false;
    const sent: string[] = [];
    const outbox = open(async (item) => {
      if (!online) throw new TypeError("no network");
      sent.push(item.clientId);
      return taken(item);
    });
    outbox.add(words("one"));
    outbox.add(words("two"));
    await vi.advanceTimersByTimeAsync(400);
    expect(sent).toEqual([]);
    expect(kept.size).toBe(2);
    online = true;
    dispatchEvent(new Event("online"));
    await vi.advanceTimersByTimeAsync(100);
    expect(sent).toEqual(["one", "two"]);
  });

  test("what was left by a page that was closed is sent by the next one", async () => {
    open(() => Promise.reject(new TypeError("no network"))).add(words("left behind"));
    await vi.advanceTimersByTimeAsync(10);
    for (const stop of stops.splice(0)) stop();
    const sent: string[] = [];
    open(async (item) => {
      sent.push(item.clientId);
      return taken(item);
    });
    await vi.advanceTimersByTimeAsync(100);
    expect(sent).toEqual(["left behind"]);
  });

  test("keeps a refused message with its reason, lets the others go, and tries it again when asked", async () => {
    let isRefusing = true;
    const sent: string[] = [];
    const outbox = open(async (item) => {
      if (item.clientId === "bad" && isRefusing) throw new ApiProblem(403, "This conversation is closed.");
      sent.push(item.clientId);
      return taken(item);
    });
    outbox.add(words("bad"));
    outbox.add(words("good"));
    await vi.advanceTimersByTimeAsync(50);
    expect(sent).toEqual(["good"]);
    expect(outbox.items()).toMatchObject([{ clientId: "bad", refusal: "This conversation is closed." }]);
    isRefusing = false;
    outbox.retry("bad");
    await vi.advanceTimersByTimeAsync(50);
    expect(sent).toEqual(["good", "bad"]);
  });

  test("waits when it is told that this is too fast, and does not let later words overtake", async () => {
    let calls = 0;
    const sent: string[] = [];
    const outbox = open(async (item) => {
      if (++calls === 1) throw new ApiProblem(429, "You are writing very fast.");
      sent.push(item.clientId);
      return taken(item);
    });
    outbox.add(words("one"));
    outbox.add(words("two"));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(sent).toEqual(["one", "two"]);
  });

  test("a message that breaks Lumo again and again does not hold up the others for ever", async () => {
    const sent: string[] = [];
    const outbox = open(async (item) => {
      if (item.clientId === "poison") throw new ApiProblem(500, "Something broke.");
      sent.push(item.clientId);
      return taken(item);
    });
    outbox.add(words("poison"));
    outbox.add(words("fine"));
    await vi.advanceTimersByTimeAsync(120_000);
    expect(sent).toEqual(["fine"]);
    expect(outbox.items()).toMatchObject([{ clientId: "poison", refusal: "Something broke." }]);
  });

  test("keeps words in this page when the device has no room for them", async () => {
    vi.stubGlobal("localStorage", {
      ...localStorage,
      getItem: () => null,
      removeItem: () => undefined,
      setItem: () => {
        throw new DOMException("full", "QuotaExceededError");
      },
    });
    const sent: string[] = [];
    const outbox = open(async (item) => {
      sent.push(item.clientId);
      return taken(item);
    });
    outbox.add(words("one"));
    await vi.advanceTimersByTimeAsync(50);
    expect(sent).toEqual(["one"]);
    expect(outbox.items()).toEqual([]);
  });
});
