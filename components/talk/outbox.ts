import type { UploadView } from "@/lib/media/schema";
import { parseJson } from "@/lib/platform/json";
import type { TalkMessage } from "@/lib/talk/schema";
import { ApiProblem } from "@/lib/web/api-client";

/** Words on their way: kept on this device until Lumo has said that it has them. */
export type Outgoing = {
  clientId: string;
  /** The place's channel, and where to post. */
  place: string;
  postPath: string;
  /** The message it is said under, in a thread. */
  threadId?: string;
  body: string;
  replyTo: TalkMessage["replyTo"];
  images: UploadView[];
  createdAt: string;
  /** The order of writing, across tabs. */
  turn: number;
  /** Why Lumo refused it, in words; null while it waits its turn. */
  refusal: string | null;
};

export type Post = (outgoing: Outgoing) => Promise<TalkMessage>;

const PATIENCE_MS = 20_000;
const LONGEST_WAIT_MS = 15_000;

/**
 * What one member wrote and Lumo does not have yet, on this device. One message leaves at a time, in the order of
 * writing, from one tab; a network that is away is waited for, a refusal is kept with its reason for the writer to try
 * again or drop. Sending twice is harmless: the clientId makes it one message.
 */
export class Outbox {
  readonly #prefix: string;
  readonly #post: Post;
  #items: readonly Outgoing[] = [];
  /** What did not fit into the device's store. */
  #unstored = new Map<string, Outgoing>();
  #listeners = new Set<() => void>();
  #onSent = new Set<(place: string, message: TalkMessage) => void>();
  #isSending = false;
  #isAsked = false;
  #failures = 0;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #stop: AbortController | null = null;

  constructor(memberId: string, post: Post = postMessage) {
    this.#prefix = `lumo-outbox:${memberId}:`;
    this.#post = post;
  }

  /** Begins to send what waits, and again whenever there is reason to hope. Call the answer to stop. */
  start(): () => void {
    this.#stop?.abort();
    const stop = new AbortController();
    this.#stop = stop;
    const { signal } = stop;
    const hope = () => {
      this.#failures = 0;
      void this.flush();
    };
    addEventListener("online", hope, { signal });
    addEventListener("pageshow", hope, { signal });
    addEventListener(
      "storage",
      (event: StorageEvent) => event.key?.startsWith(this.#prefix) && this.#read(),
      { signal },
    );
    this.#read();
    void this.flush();
    return () => {
      stop.abort();
      clearTimeout(this.#retry);
    };
  }

  readonly items = (): readonly Outgoing[] => this.#items;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  onSent(hear: (place: string, message: TalkMessage) => void): () => void {
    this.#onSent.add(hear);
    return () => this.#onSent.delete(hear);
  }

  add(written: Omit<Outgoing, "turn" | "refusal" | "createdAt">): void {
    const turn = Math.max(Date.now(), (this.#items.at(-1)?.turn ?? 0) + 1);
    this.#keep({ ...written, turn, createdAt: new Date().toISOString(), refusal: null });
    void this.flush();
  }

  retry(clientId: string): void {
    const item = this.#items.find((each) => each.clientId === clientId);
    if (item) this.#keep({ ...item, refusal: null });
    this.#failures = 0;
    void this.flush();
  }

  drop(clientId: string): void {
    this.#unstored.delete(clientId);
    localStorage.removeItem(this.#prefix + clientId);
    this.#read();
  }

  /** Sends what waits. While one tab is at it, others leave it to that one. */
  async flush(): Promise<void> {
    this.#isAsked = true;
    if (this.#isSending) return;
    this.#isSending = true;
    clearTimeout(this.#retry);
    try {
      if (navigator.locks) {
        await navigator.locks.request(`${this.#prefix}lock`, { ifAvailable: true }, async (lock) => {
          if (lock) await this.#sendAll();
          else {
            this.#isAsked = false;
            this.#wait(1_000);
          }
        });
      } else await this.#sendAll();
    } finally {
      this.#isSending = false;
    }
    // Something was written while the last look found nothing more.
    if (this.#isAsked) await this.flush();
  }

  async #sendAll(): Promise<void> {
    for (;;) {
      this.#isAsked = false;
      this.#read();
      const next = this.#items.find((item) => item.refusal === null);
      if (!next) return;
      try {
        const message = await this.#post(next);
        this.#failures = 0;
        for (const hear of this.#onSent) hear(next.place, message);
        this.drop(next.clientId);
      } catch (error) {
        this.#failures += 1;
        if (!isRefusal(error, this.#failures)) {
          this.#wait(Math.min(LONGEST_WAIT_MS, 500 * 2 ** this.#failures));
          return;
        }
        this.#failures = 0;
        this.#keep({ ...next, refusal: error.message });
      }
    }
  }

  #wait(ms: number): void {
    clearTimeout(this.#retry);
    if (!this.#stop?.signal.aborted) this.#retry = setTimeout(() => void this.flush(), ms);
  }

  #keep(item: Outgoing): void {
    try {
      localStorage.setItem(this.#prefix + item.clientId, JSON.stringify(item));
    } catch {
      // The device is full: as long as this page is open the words are kept here.
      this.#unstored.set(item.clientId, item);
    }
    this.#read();
  }

  #read(): void {
    const stored = Object.keys(localStorage)
      .filter((key) => key.startsWith(this.#prefix))
      .map((key) => parseJson(localStorage.getItem(key) ?? "") as Outgoing | undefined)
      .filter((item) => item !== undefined);
    this.#items = [...stored, ...this.#unstored.values()].sort((a, b) => a.turn - b.turn);
    for (const listener of this.#listeners) listener();
  }
}

const PASSING = new Set([401, 408, 425, 429]);
const BROKEN_MOST = 6;

/** Lumo understood and said no, or broke again and again over it. Too fast, busy or away is no refusal: that passes. */
function isRefusal(error: unknown, failures: number): error is ApiProblem {
  if (!(error instanceof ApiProblem)) return false;
  if (error.status === 500) return failures >= BROKEN_MOST;
  return error.status >= 400 && error.status < 500 && !PASSING.has(error.status);
}

async function postMessage(written: Outgoing): Promise<TalkMessage> {
  const { postPath, threadId, clientId, body, replyTo, images } = written;
  const response = await fetch(`/api/v1${postPath}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      clientId,
      body,
      imageIds: images.map(({ id }) => id),
      ...(replyTo ? { replyToSeq: replyTo.seq } : {}),
      ...(threadId ? { threadId } : {}),
    }),
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  const answer = parseJson(await response.text());
  if (response.ok) return answer as TalkMessage;
  // A long wait is for the writer to know of: what was written elsewhere shall not stand behind it.
  const isLong =
    response.status === 429 && Number(response.headers.get("retry-after")) > LONGEST_WAIT_MS / 1_000;
  throw new ApiProblem(
    isLong ? 409 : response.status,
    (answer as { detail?: string } | null)?.detail ?? "It was not sent.",
  );
}
