import "server-only";
import { z } from "zod";
import { newId } from "@/lib/platform/ids";
import { parseJson } from "@/lib/platform/json";
import { log } from "@/lib/platform/log";
import { subscribe } from "@/lib/platform/redis";
import type { RealtimeEvent, Whisper } from "./event";
import { readAfter } from "./read-events";

type Hears = {
  events: (events: readonly RealtimeEvent[]) => void;
  whisper?: (whispered: Whisper) => void;
};
type Watched = { /** The last event everyone here has been given. */ head: number; listeners: Set<Hears> };

const whisperShape = z.object({ channel: z.string(), type: z.string(), payload: z.unknown() });

/** Redis channel of wake-ups: which process says so, then the names of channels with something new. */
export const WAKE_CHANNEL = "lumo:wake";

/** Delivery without Redis takes at most this long; with it, this only catches what a lost wake-up missed. */
const POLL_MS = 2_000;

class Hub {
  /** Names this process in its wake-ups, which it need not hear itself. */
  readonly id = newId();
  #watched = new Map<string, Watched>();
  #dirty = new Set<string>();
  #reading = false;
  #stop: (() => void) | null = null;

  /**
   * Gives every event of the channel after `head`, in order, to the listener. It may be given some again: it drops what
   * it has by number. Call the answer to stop.
   */
  listen(channel: string, head: number, hears: Hears): () => void {
    const watched = this.#watched.get(channel) ?? { head, listeners: new Set() };
    // One who is behind the others makes the next read begin where they are.
    watched.head = Math.min(watched.head, head);
    watched.listeners.add(hears);
    this.#watched.set(channel, watched);
    this.#stop ??= this.#start();
    this.look([channel]);
    return () => {
      watched.listeners.delete(hears);
      if (watched.listeners.size === 0 && this.#watched.get(channel) === watched)
        this.#watched.delete(channel);
      if (this.#watched.size === 0) {
        this.#stop?.();
        this.#stop = null;
      }
    };
  }

  /** Passes on what holds for this moment only, to whoever listens in this process. */
  pass(whispered: Whisper): void {
    for (const { whisper } of this.#watched.get(whispered.channel)?.listeners ?? []) whisper?.(whispered);
  }

  /** These channels may have something new. */
  look(channels: Iterable<string>): void {
    for (const channel of channels) if (this.#watched.has(channel)) this.#dirty.add(channel);
    if (this.#dirty.size > 0 && !this.#reading) void this.#read();
  }

  // One subscription and one timer for the process, while anybody listens.
  #start(): () => void {
    const lookAtAll = () => this.look(this.#watched.keys());
    const hear = (said: string) => {
      const [from, ...names] = said.split(" ");
      if (from === this.id) return;
      if (names[0] === "whisper") this.#hearWhisper(said.slice(said.indexOf("{")));
      else this.look(names);
    };
    const unsubscribe = subscribe(WAKE_CHANNEL, hear, lookAtAll);
    const timer = setInterval(lookAtAll, POLL_MS);
    return () => {
      unsubscribe();
      clearInterval(timer);
    };
  }

  #hearWhisper(said: string): void {
    const heard = whisperShape.safeParse(parseJson(said));
    if (heard.success) this.pass(heard.data);
  }

  async #read(): Promise<void> {
    this.#reading = true;
    try {
      while (this.#dirty.size > 0) {
        const from = new Map<string, number>();
        for (const channel of this.#dirty) {
          const head = this.#watched.get(channel)?.head;
          if (head !== undefined) from.set(channel, head);
        }
        this.#dirty.clear();
        const { events, more } = await readAfter(from);
        for (const [channel, found] of events) this.#give(channel, found, from.get(channel));
        for (const channel of more) this.#dirty.add(channel);
      }
    } catch (error) {
      // The next look, two seconds from now at most, reads the same again.
      log.warn({ error }, "channels could not be read");
    } finally {
      this.#reading = false;
    }
  }

  #give(channel: string, events: readonly RealtimeEvent[], from: number | undefined): void {
    const watched = this.#watched.get(channel);
    const last = events.at(-1);
    // Somebody further behind came while we read: these would leave a gap for them. The next read begins where they are.
    if (!watched || !last || watched.head !== from) return;
    watched.head = last.seq;
    for (const { events: hear } of watched.listeners) hear(events);
  }
}

// Pages, routes and reloaded modules share no memory; listeners and writers must meet.
const shared = globalThis as typeof globalThis & { lumoHub?: Hub };
shared.lumoHub ??= new Hub();
export const hub: Hub = shared.lumoHub;
