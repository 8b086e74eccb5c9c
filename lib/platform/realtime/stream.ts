import "server-only";
import { log } from "@/lib/platform/log";
import { decodePositions, encodePositions } from "./cursor";
import type { RealtimeEvent, Whisper } from "./event";
import { hub } from "./hub";
import { openStreams } from "./open-streams";
import { readStart } from "./read-events";
import { onTick } from "./ticks";

/** Why a stream ends: the client comes back after `time` and `restart`, not after `signed-out`. */
export type Goodbye = "signed-out" | "time" | "restart" | "slow";

type StreamOptions = {
  /** Already judged: the ones this client may hear. */
  channels: readonly string[];
  /** What the client has seen, as an earlier `id:` said it. Null begins at this moment. */
  cursor: string | null;
  signal: AbortSignal;
  /** Asked every five seconds: what the client may still hear, or null when it is nobody any more. */
  stillMay: () => Promise<ReadonlySet<string> | null>;
  /** Hosts that end long answers: say goodbye before they do. */
  longestMs?: number;
};

const HEARTBEAT_TICKS = 3;
/** A client that leaves this much unread is not reading. */
const MOST_UNREAD_BYTES = 1024 * 1024;

/**
 * Server-sent events of some channels. Begins with `hello` (where the client stands on each channel), or `reset` for the
 * channels whose past is gone, then what was missed, then what happens; `reset` again for channels that the client may not
 * hear any more. Every event's `id` resumes after it; a `whisper` holds for the moment and has none.
 */
export async function openStream(options: StreamOptions): Promise<Response> {
  const start = await readStart(decodePositions(options.cursor, options.channels));
  const stream = new EventStream(
    options,
    new Map([...start].map(([channel, { cursor }]) => [channel, cursor])),
  );
  stream.say("hello", { cursors: Object.fromEntries(stream.positions) });
  const gone = [...start].filter(([, { reset }]) => reset).map(([channel]) => channel);
  if (gone.length > 0) stream.say("reset", { channels: gone });
  for (const { missed } of start.values()) stream.give(missed);
  stream.listen();
  return new Response(stream.body, {
    headers: {
      "content-type": "text/event-stream; charset=utf-8",
      "cache-control": "private, no-store, no-transform",
      "x-accel-buffering": "no",
    },
  });
}

class EventStream {
  readonly body: ReadableStream<Uint8Array>;
  readonly positions: Map<string, number>;
  #options: StreamOptions;
  #controller!: ReadableStreamDefaultController<Uint8Array>;
  #leave = new Map<string, () => void>();
  #ends: (() => void)[] = [];
  #open = true;
  #ticks = 0;

  constructor(options: StreamOptions, positions: Map<string, number>) {
    this.#options = options;
    this.positions = positions;
    this.body = new ReadableStream<Uint8Array>(
      {
        start: (controller) => {
          this.#controller = controller;
        },
        cancel: () => this.#end(),
      },
      new ByteLengthQueuingStrategy({ highWaterMark: 16 * 1024 }),
    );
  }

  listen(): void {
    const { signal, longestMs } = this.#options;
    if (signal.aborted) {
      this.#end();
      return;
    }
    const aborted = () => this.#end();
    signal.addEventListener("abort", aborted);
    this.#ends.push(() => signal.removeEventListener("abort", aborted));
    this.#ends.push(openStreams.register(() => this.#bye("restart")));
    this.#ends.push(onTick(() => this.#tick()));
    if (longestMs) {
      const timer = setTimeout(() => this.#bye("time"), longestMs);
      this.#ends.push(() => clearTimeout(timer));
    }
    for (const [channel, at] of this.positions) {
      this.#leave.set(
        channel,
        hub.listen(channel, at, {
          events: (events) => this.give(events),
          whisper: (whispered) => this.#whisper(whispered),
        }),
      );
    }
  }

  /** Sends what is new among these; the hub may repeat itself. */
  give(events: readonly RealtimeEvent[]): void {
    let text = "";
    for (const event of events) {
      const at = this.positions.get(event.channel) ?? Number.POSITIVE_INFINITY;
      if (event.seq <= at) continue;
      if (event.seq > at + 1) {
        // Never a gap: whoever comes back with the last id is given all of it.
        log.error({ channel: event.channel, at, seq: event.seq }, "a stream was about to skip an event");
        this.#write(text);
        this.#bye("restart");
        return;
      }
      this.positions.set(event.channel, event.seq);
      text += `id: ${encodePositions(this.positions)}\ndata: ${JSON.stringify(event)}\n\n`;
    }
    this.#write(text);
  }

  say(name: "hello" | "reset" | "beat" | "bye", data: unknown): void {
    this.#write(
      `event: ${name}\nid: ${encodePositions(this.positions)}\nretry: 1000\ndata: ${JSON.stringify(data)}\n\n`,
    );
  }

  // Without an id: nobody resumes after it.
  #whisper(whispered: Whisper): void {
    this.#write(`event: whisper\ndata: ${JSON.stringify(whispered)}\n\n`);
  }

  async #tick(): Promise<void> {
    this.#ticks += 1;
    if (this.#ticks % HEARTBEAT_TICKS === 0) this.say("beat", {});
    try {
      const allowed = await this.#options.stillMay();
      if (!allowed) return this.#bye("signed-out");
      const lost = [...this.#leave].filter(([channel]) => !allowed.has(channel));
      for (const [channel, leave] of lost) this.#drop(channel, leave);
      // That they may not hear it any more may be on its way to them on the channel itself: they look, and see it.
      if (lost.length > 0) this.say("reset", { channels: lost.map(([channel]) => channel) });
    } catch (error) {
      // Whoever cannot be asked cannot be told either: events come from the same database.
      log.warn({ error }, "a stream could not be checked");
    }
  }

  #drop(channel: string, leave: () => void): void {
    leave();
    this.#leave.delete(channel);
    this.positions.delete(channel);
  }

  #write(text: string): void {
    if (!this.#open || text === "") return;
    this.#controller.enqueue(encoder.encode(text));
    if ((this.#controller.desiredSize ?? 0) < -MOST_UNREAD_BYTES) this.#end();
  }

  #bye(reason: Goodbye): void {
    this.say("bye", { reason });
    this.#end();
  }

  #end(): void {
    if (!this.#open) return;
    this.#open = false;
    for (const leave of this.#leave.values()) leave();
    for (const end of this.#ends) end();
    try {
      this.#controller.close();
    } catch {
      // The client went first, and took the stream with it.
    }
  }
}

const encoder = new TextEncoder();
