import { encodePositions } from "@/lib/platform/realtime/cursor";
import type { RealtimeEvent, Whisper } from "@/lib/platform/realtime/event";
import { type Connected, LiveConnection } from "./live-connection";

export type OnEvent = (event: RealtimeEvent) => void;

/** What tabs say to each other. */
type Said =
  | { kind: "event"; event: RealtimeEvent }
  | { kind: "whisper"; whispered: Whisper }
  | { kind: "reset"; channels: string[] }
  | { kind: "state"; state: Connected }
  | { kind: "who" }
  | { kind: "want"; tab: string; positions: [string, number | null][] }
  | { kind: "gone"; tab: string };

const REOPEN_MS = 30;

/**
 * One stream for all of a member's tabs. The tab that holds a Web Lock keeps the connection and passes what it hears on;
 * when it goes, the next one takes over where it was. Every tab drops what it heard already, so events come once and in
 * order.
 */
export class LiveStream {
  readonly #name: string;
  readonly #tab = Math.random().toString(36).slice(2);
  #handlers = new Map<string, Set<OnEvent>>();
  /** The newest event each channel gave this tab. */
  #heard = new Map<string, number>();
  /** For the tab that connects: the oldest position that any tab needs, moved along by events. */
  #positions = new Map<string, number>();
  #others = new Map<string, string[]>();
  #bus: BroadcastChannel | null = null;
  #connection: LiveConnection | null = null;
  #leave: AbortController | null = null;
  #reopen: ReturnType<typeof setTimeout> | undefined;
  #state: Connected = "connecting";
  #watchers = new Set<() => void>();

  constructor(memberId: string) {
    this.#name = `lumo-stream:${memberId}`;
  }

  start(): void {
    if (this.#leave) return;
    this.#leave = new AbortController();
    const { signal } = this.#leave;
    if (typeof BroadcastChannel === "function") {
      this.#bus = new BroadcastChannel(this.#name);
      this.#bus.onmessage = ({ data }: MessageEvent<Said>) => this.#hear(data);
    }
    if (!this.#bus || !navigator.locks) {
      this.#lead();
      return;
    }
    this.#sayWant();
    const held = navigator.locks.request(this.#name, { signal }, () => {
      if (signal.aborted) return;
      this.#lead();
      return new Promise<void>((release) => signal.addEventListener("abort", () => release()));
    });
    // Leaving while still in the queue is how most tabs end.
    held.catch(() => undefined);
  }

  stop(): void {
    if (!this.#leave) return;
    this.#say({ kind: "gone", tab: this.#tab });
    this.#connection?.close();
    this.#connection = null;
    this.#leave.abort();
    this.#leave = null;
    this.#bus?.close();
    this.#bus = null;
    this.#others.clear();
    clearTimeout(this.#reopen);
  }

  /** Hears a channel from its event number `since` on, or from now on. A `reset` event means: read everything anew. */
  listen(channel: string, onEvent: OnEvent, since?: number): () => void {
    const handlers = this.#handlers.get(channel) ?? new Set();
    const isNew = handlers.size === 0;
    handlers.add(onEvent);
    this.#handlers.set(channel, handlers);
    // What this tab heard since the page was read does not come again: the listener has to read anew.
    if (since !== undefined && since < (this.#heard.get(channel) ?? 0))
      queueMicrotask(() => onEvent(resetOf(channel)));
    if (isNew) {
      if (since !== undefined) this.#heard.set(channel, Math.max(since, this.#heard.get(channel) ?? 0));
      this.#want(channel, this.#heard.get(channel) ?? null);
      this.#sayWant();
    }
    return () => {
      handlers.delete(onEvent);
      if (handlers.size === 0) this.#handlers.delete(channel);
    };
  }

  readonly state = (): Connected => this.#state;
  readonly watchState = (changed: () => void): (() => void) => {
    this.#watchers.add(changed);
    return () => this.#watchers.delete(changed);
  };

  #lead(): void {
    this.#positions = new Map(this.#heard);
    this.#say({ kind: "who" });
    let begun: Record<string, number> = {};
    this.#connection = new LiveConnection({
      address: () => this.#address(),
      onHello: (cursors) => {
        begun = cursors;
        for (const [channel, seq] of Object.entries(cursors))
          if (!this.#positions.has(channel)) this.#positions.set(channel, seq);
      },
      onEvent: (event) => {
        // A tab further behind may wait for the connection to be made anew from where it is: that position stays.
        const at = this.#positions.get(event.channel);
        if (at === undefined || event.seq === at + 1) this.#positions.set(event.channel, event.seq);
        this.#say({ kind: "event", event });
        this.#give(event);
      },
      onWhisper: (whispered) => {
        this.#say({ kind: "whisper", whispered });
        this.#giveWhisper(whispered);
      },
      onReset: (channels) => {
        for (const channel of channels) this.#positions.set(channel, begun[channel] ?? 0);
        this.#say({ kind: "reset", channels });
        this.#giveReset(channels);
      },
      onState: (state) => {
        this.#say({ kind: "state", state });
        this.#become(state);
      },
    });
  }

  #address(): string {
    const channels = new Set([...this.#handlers.keys(), ...[...this.#others.values()].flat()]);
    for (const channel of this.#positions.keys()) if (!channels.has(channel)) this.#positions.delete(channel);
    const query = new URLSearchParams({ channels: [...channels].join(",") });
    if (this.#positions.size > 0) query.set("cursor", encodePositions(this.#positions));
    return `/api/realtime?${query}`;
  }

  #hear(said: Said): void {
    if (said.kind === "event") this.#give(said.event);
    else if (said.kind === "whisper") this.#giveWhisper(said.whispered);
    else if (said.kind === "reset") this.#giveReset(said.channels);
    else if (said.kind === "state") this.#become(said.state);
    else if (said.kind === "who") this.#sayWant();
    else if (this.#connection && said.kind === "gone") this.#others.delete(said.tab);
    else if (this.#connection && said.kind === "want") {
      this.#others.set(
        said.tab,
        said.positions.map(([channel]) => channel),
      );
      for (const [channel, at] of said.positions) this.#want(channel, at);
      this.#say({ kind: "state", state: this.#state });
    }
  }

  // A channel nobody had, or from further back than the stream is: the connection has to be made anew.
  #want(channel: string, at: number | null): void {
    if (!this.#connection) return;
    const known = this.#positions.get(channel);
    if (known !== undefined && (at === null || at >= known)) return;
    if (at !== null) this.#positions.set(channel, at);
    clearTimeout(this.#reopen);
    this.#reopen = setTimeout(() => this.#connection?.connect(), REOPEN_MS);
  }

  #sayWant(): void {
    const positions = [...this.#handlers.keys()].map((channel): [string, number | null] => [
      channel,
      this.#heard.get(channel) ?? null,
    ]);
    if (positions.length > 0) this.#say({ kind: "want", tab: this.#tab, positions });
  }

  #give(event: RealtimeEvent): void {
    const heard = this.#heard.get(event.channel);
    if (heard !== undefined && event.seq <= heard) return;
    if (heard !== undefined && event.seq > heard + 1) {
      // Never a gap: whoever connects begins where this tab is.
      this.#want(event.channel, heard);
      this.#sayWant();
      return;
    }
    this.#heard.set(event.channel, event.seq);
    for (const handler of this.#handlers.get(event.channel) ?? []) handler(event);
  }

  #giveWhisper(whispered: Whisper): void {
    for (const handler of this.#handlers.get(whispered.channel) ?? []) handler({ ...whispered, seq: 0 });
  }

  #giveReset(channels: readonly string[]): void {
    for (const channel of channels) {
      this.#heard.delete(channel);
      for (const handler of this.#handlers.get(channel) ?? []) handler(resetOf(channel));
    }
  }

  #become(state: Connected): void {
    if (this.#state === state) return;
    this.#state = state;
    // For whoever looks at the page's performance, and for the tests: when news began to come by itself.
    if (state === "live") performance.mark("lumo-live");
    for (const watcher of this.#watchers) watcher();
  }

  #say(said: Said): void {
    this.#bus?.postMessage(said);
  }
}

function resetOf(channel: string): RealtimeEvent {
  return { channel, seq: 0, type: "reset", payload: null };
}
