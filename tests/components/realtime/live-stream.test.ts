import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { LiveStream } from "@/components/realtime/live-stream";
import { decodePositions } from "@/lib/platform/realtime/cursor";
import type { RealtimeEvent } from "@/lib/platform/realtime/event";

const room = "room:x";
let sources: FakeSource[] = [];

/** Plays the browser's EventSource: remembers where it was asked to begin, says what it is told to. */
class FakeSource extends EventTarget {
  closed = false;
  onerror: (() => void) | null = null;
  readonly url: string;
  constructor(url: string) {
    super();
    this.url = url;
    sources.push(this);
  }
  close() {
    this.closed = true;
  }
  say(name: string, data: unknown) {
    this.dispatchEvent(new MessageEvent(name, { data: JSON.stringify(data) }));
  }
  get from() {
    const cursor = new URL(this.url, "http://lumo").searchParams.get("cursor");
    return decodePositions(cursor, [room]).get(room) ?? null;
  }
}

const event = (seq: number): RealtimeEvent => ({ channel: room, seq, type: "said", payload: null });
const open: LiveStream[] = [];
const tab = () => {
  const stream = new LiveStream("ada");
  stream.start();
  open.push(stream);
  return stream;
};
const now = () => sources.findLast((source) => !source.closed);
const until = (check: () => void) => vi.waitFor(check, { timeout: 5_000, interval: 5 });
const listening = (from: number) => until(() => expect(now()?.from).toBe(from));

beforeEach(() => {
  sources = [];
  vi.stubGlobal("EventSource", FakeSource);
  vi.stubGlobal("document", Object.assign(new EventTarget(), { hidden: false }));
  vi.stubGlobal("addEventListener", () => undefined);
});
afterEach(async () => {
  for (const stream of open.splice(0)) stream.stop();
  await until(() => expect(now()).toBeUndefined());
  vi.unstubAllGlobals();
});

test("a tab that is further behind gets what it missed first, though newer events come meanwhile", async () => {
  const heard: [number[], number[]] = [[], []];
  tab().listen(room, ({ seq }) => heard[0].push(seq), 5);
  await listening(5);
  now()?.say("hello", { cursors: { [room]: 5 } });
  now()?.say("message", event(6));
  const before = now();
  tab().listen(room, ({ seq }) => heard[1].push(seq), 3);
  before?.say("message", event(7));
  await listening(3);
  for (const seq of [4, 5, 6, 7]) now()?.say("message", event(seq));
  await until(() =>
    expect(heard).toEqual([
      [6, 7],
      [4, 5, 6, 7],
    ]),
  );
});

test("a second listener whose page is older than what the tab heard is told to read anew", async () => {
  const stream = tab();
  stream.listen(room, () => undefined, 5);
  await listening(5);
  now()?.say("message", event(6));
  const heard: string[] = [];
  stream.listen(room, ({ type }) => heard.push(type), 5);
  await until(() => expect(heard).toEqual(["reset"]));
});

test("tabs share one connection; when its tab goes, the next begins where it was", async () => {
  const heard: number[] = [];
  const first = tab();
  first.listen(room, () => undefined, 0);
  await listening(0);
  tab().listen(room, ({ seq }) => heard.push(seq), 0);
  now()?.say("message", event(1));
  now()?.say("message", event(2));
  await until(() => expect(heard).toEqual([1, 2]));
  expect(sources.filter(({ closed }) => !closed)).toHaveLength(1);
  first.stop();
  await listening(2);
  expect(sources.filter(({ closed }) => !closed)).toHaveLength(1);
  now()?.say("message", event(3));
  expect(heard).toEqual([1, 2, 3]);
});
