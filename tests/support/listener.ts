import { parseJson } from "@/lib/platform/json";
import type { RealtimeEvent } from "@/lib/platform/realtime/event";

/** Opens a stream, from after `lastId`. */
export type Call = (lastId: string | null, signal: AbortSignal) => Promise<Response>;

type Said = {
  name: string;
  id: string | null;
  data: unknown;
  /** When it arrived, by performance.now(). */
  at: number;
};

/** Plays a browser that listens: reads the stream as it comes, remembers the last id, can drop the line and come back. */
export class Listener {
  readonly said: Said[] = [];
  lastId: string | null = null;
  status = 0;
  ended: Promise<void> = Promise.resolve();
  #call: Call;
  #hangUp = new AbortController();

  constructor(call: Call) {
    this.#call = call;
  }

  async connect(): Promise<this> {
    this.#hangUp = new AbortController();
    const response = await this.#call(this.lastId, this.#hangUp.signal);
    this.status = response.status;
    const { signal } = this.#hangUp;
    if (response.ok && response.body)
      this.ended = this.#read(response.body).catch((error: Error) => {
        if (!signal.aborted) throw error;
      });
    return this;
  }

  get events(): RealtimeEvent[] {
    return this.said.filter(({ name }) => name === "message").map(({ data }) => data as RealtimeEvent);
  }

  named(name: string): Said[] {
    return this.said.filter((each) => each.name === name);
  }

  async drop(): Promise<void> {
    this.#hangUp.abort();
    await this.ended;
  }

  async until(done: () => boolean, milliseconds = 8_000): Promise<number> {
    const since = performance.now();
    while (!done()) {
      if (performance.now() - since > milliseconds)
        throw new Error(`Waited in vain; heard ${this.said.length} things.`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    return performance.now() - since;
  }

  async #read(body: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<void> {
    let rest = "";
    for await (const chunk of body.pipeThrough(new TextDecoderStream())) {
      const blocks = (rest + chunk).split("\n\n");
      rest = blocks.pop() ?? "";
      for (const block of blocks) this.#hear(block);
    }
  }

  #hear(block: string): void {
    const field = (name: string) =>
      block
        .split("\n")
        .find((line) => line.startsWith(`${name}: `))
        ?.slice(name.length + 2);
    const id = field("id") ?? null;
    if (id !== null) this.lastId = id;
    this.said.push({
      name: field("event") ?? "message",
      id,
      data: parseJson(field("data") ?? "null"),
      at: performance.now(),
    });
  }
}
