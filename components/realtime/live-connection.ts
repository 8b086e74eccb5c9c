import { parseJson } from "@/lib/platform/json";
import type { RealtimeEvent, Whisper } from "@/lib/platform/realtime/event";

export type Connected = "connecting" | "live" | "broken" | "signed-out";

type Hears = {
  /** Where to connect, asked anew each time: it names the channels and how far we are. */
  address: () => string;
  onEvent: (event: RealtimeEvent) => void;
  onWhisper: (whispered: Whisper) => void;
  onHello: (cursors: Record<string, number>) => void;
  onReset: (channels: string[]) => void;
  onState: (state: Connected) => void;
};

const SILENT_MS = 35_000;
const STALE_MS = 20_000;
const LONGEST_WAIT_MS = 30_000;

/** One EventSource that comes back: after failures with growing, scattered pauses, at once when the network or the reader returns. */
export class LiveConnection {
  #hears: Hears;
  #source: EventSource | null = null;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #watch: ReturnType<typeof setInterval> | undefined;
  #failures = 0;
  #heardAt = 0;
  #unlisten = new AbortController();

  constructor(hears: Hears) {
    this.#hears = hears;
    const { signal } = this.#unlisten;
    addEventListener("online", () => this.connect(), { signal });
    addEventListener("offline", () => this.#lost(), { signal });
    document.addEventListener(
      "visibilitychange",
      () => {
        if (!document.hidden && Date.now() - this.#heardAt > STALE_MS) this.connect();
      },
      { signal },
    );
    this.#watch = setInterval(() => {
      if (this.#source && Date.now() - this.#heardAt > SILENT_MS) this.#lost();
    }, 5_000);
    this.connect();
  }

  /** Connects, or connects anew: to other channels, or because the line may be dead. */
  connect(): void {
    this.#hangUp();
    this.#heardAt = Date.now();
    const source = new EventSource(this.#hears.address());
    this.#source = source;
    const on = <T>(name: string, hear: (data: T) => void) =>
      source.addEventListener(name, (message: MessageEvent<string>) => {
        this.#heardAt = Date.now();
        hear(parseJson(message.data) as T);
      });
    on<RealtimeEvent>("message", this.#hears.onEvent);
    on<Whisper>("whisper", this.#hears.onWhisper);
    on<{ cursors: Record<string, number> }>("hello", ({ cursors }) => {
      this.#failures = 0;
      this.#hears.onHello(cursors);
      this.#hears.onState("live");
    });
    on<{ channels: string[] }>("reset", ({ channels }) => this.#hears.onReset(channels));
    on("beat", () => undefined);
    on<{ reason: string }>("bye", ({ reason }) => {
      if (reason === "signed-out") this.#end();
      else this.#again(reason === "time" ? 100 : 500);
    });
    source.onerror = () => this.#lost();
  }

  close(): void {
    this.#hangUp();
    this.#unlisten.abort();
    clearInterval(this.#watch);
  }

  #lost(): void {
    this.#hears.onState("broken");
    this.#failures += 1;
    // The browser does not say why a stream was refused; an ordinary request does.
    if (this.#failures % 3 === 2 && navigator.onLine) void this.#askWhy();
    this.#again(Math.min(LONGEST_WAIT_MS, 250 * 2 ** this.#failures));
  }

  #again(wait: number): void {
    this.#hangUp();
    this.#retry = setTimeout(() => this.connect(), wait * (0.5 + Math.random() / 2));
  }

  async #askWhy(): Promise<void> {
    try {
      const { status } = await fetch("/api/v1/notifications/unread-count", { cache: "no-store" });
      if (status === 401) this.#end();
    } catch {
      // Not even that got through: the line is down, and the retry is already set.
    }
  }

  #end(): void {
    this.close();
    this.#hears.onState("signed-out");
  }

  #hangUp(): void {
    clearTimeout(this.#retry);
    this.#source?.close();
    this.#source = null;
  }
}
