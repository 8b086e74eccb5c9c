import type { RealtimeEvent } from "@/lib/platform/realtime/event";
import type { TalkMessage } from "@/lib/talk/schema";
import { ApiProblem } from "@/lib/web/api-client";
import type { FirstLook, MessagesPage, PlaceCalls } from "./place";
import {
  beginWith,
  isAtNewest,
  MOST_HELD,
  newest,
  replacedBy,
  type TalkState,
  trimmed,
  withChange,
  withMessages,
  withoutWords,
  withReaction,
} from "./talk-state";

const PAGE = 50;
/** Further behind than this, what was missed is not read through but begun anew at its end. */
const CATCH_UP_PAGES = 3;

/**
 * One place's talk as this page knows it: reads it page by page, keeps up with what happens, and does at once what the
 * reader asks for, taking it back when Lumo refuses. Knows nothing of React.
 */
export class TalkStore {
  readonly #calls: PlaceCalls;
  #state: TalkState;
  #listeners = new Set<() => void>();
  #catchingUp: Promise<void> | null = null;
  #again = false;
  /** The reader has the newest in sight, as far as it is held. */
  #isAtFoot = true;

  constructor(calls: PlaceCalls, first: FirstLook) {
    this.#calls = calls;
    this.#state = beginWith(first);
  }

  readonly read = (): TalkState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Where the reader is: what they look at is not let go of for what is said meanwhile. */
  lookFrom(isAtFoot: boolean): void {
    this.#isAtFoot = isAtFoot;
  }

  /** Something happened on the place's channel. */
  hear({ type, payload }: RealtimeEvent): void {
    const { id, seq } = (payload ?? {}) as { id?: string; seq?: number };
    if (type === "reset") void this.startAnew();
    else if (type === "message.sent" && seq !== undefined) this.#sent(seq);
    else if (type === "message.deleted" && id) this.#set(withoutWords(this.#state, id, now()));
    else if (type.startsWith("message.") && id) void this.#look(id);
  }

  /** Lumo has taken a message of the reader's own. */
  put(message: TalkMessage): void {
    // Between what is held and this one others may have spoken: then it is fetched with them.
    if (message.seq <= newest(this.#state.messages) + 1)
      this.#set(trimmed(withMessages(this.#state, [message]), "older"));
    else this.#sent(message.seq);
  }

  async loadOlder(): Promise<void> {
    const { messages, hasOlder, loading } = this.#state;
    const first = messages[0];
    if (!hasOlder || loading || !first) return;
    await this.#load("older", async () => {
      const page = await this.#calls.before(first.seq);
      const found = withMessages(this.#state, page.items);
      this.#set({ ...trimmed(found, "newer"), hasOlder: page.hasMore });
    });
  }

  async loadNewer(): Promise<void> {
    if (isAtNewest(this.#state) || this.#state.loading) return;
    await this.#load("newer", async () => {
      await this.#readOn();
    });
  }

  /** Makes sure that a message is held, with what stands before it. Answers whether it is there. */
  async goTo(seq: number): Promise<boolean> {
    const holds = () =>
      this.#state.messages.some((message, at) => message.seq === seq && (at > 0 || !this.#state.hasOlder));
    if (holds()) return true;
    await this.#load("jump", async () => {
      const page = await this.#calls.before(seq + PAGE / 2);
      const messages = page.items.toReversed();
      if (messages.some((message) => message.seq === seq))
        this.#set(replacedBy(this.#state, { messages, hasOlder: page.hasMore }));
    });
    return holds();
  }

  /** Holds the newest messages again, after a look into the past. */
  async goToNewest(): Promise<void> {
    if (!isAtNewest(this.#state)) await this.startAnew();
  }

  /** Reads the end of the talk anew: too much was missed to follow it. */
  async startAnew(): Promise<void> {
    await this.#load("jump", async () => {
      const known = this.#state.lastSeq;
      const page = await this.#calls.before(undefined);
      const messages = page.items.toReversed();
      this.#set(replacedBy(this.#state, { messages, hasOlder: page.hasMore }));
      this.#reachedEnd(known);
    });
    if (!this.#state.failed && !isAtNewest(this.#state)) void this.#catchUp();
  }

  edit(id: string, body: string): Promise<void> {
    return this.#attempt(
      id,
      (message) => ({ ...message, body, html: null, editedAt: now() }),
      () => this.#calls.edit(id, body),
    );
  }

  react(id: string, emoji: string, mine: boolean): Promise<void> {
    return this.#attempt(
      id,
      (message) => withReaction(message, emoji, mine),
      () => (mine ? this.#calls.react(id, emoji) : this.#calls.unreact(id, emoji)),
    );
  }

  async remove(id: string): Promise<void> {
    const before = this.#state.messages;
    this.#set(withoutWords(this.#state, id, now()));
    try {
      await this.#calls.remove(id);
    } catch (error) {
      this.#set(
        withMessages(
          this.#state,
          before.filter((message) => this.#holds(message.id)),
        ),
      );
      throw error;
    }
  }

  /** Does it here first; what Lumo says then stands, and a refusal takes it back. */
  async #attempt(
    id: string,
    change: (message: TalkMessage) => TalkMessage,
    call: () => Promise<TalkMessage>,
  ): Promise<void> {
    const before = this.#state.messages.find((message) => message.id === id);
    this.#set(withChange(this.#state, id, change));
    try {
      const after = await call();
      this.#set(withChange(this.#state, id, () => after));
    } catch (error) {
      if (before) this.#set(withChange(this.#state, id, () => before));
      throw error;
    }
  }

  #sent(seq: number): void {
    const wasAtNewest = isAtNewest(this.#state);
    if (seq <= newest(this.#state.messages)) return;
    this.#set({ ...this.#state, lastSeq: Math.max(this.#state.lastSeq, seq) });
    const hasRoom = this.#isAtFoot || this.#state.messages.length < MOST_HELD;
    if ((wasAtNewest && hasRoom) || this.#catchingUp) void this.#catchUp();
  }

  // One look at a time; what is said meanwhile is found by the next.
  #catchUp(): Promise<void> {
    this.#again = true;
    this.#catchingUp ??= this.#follow().finally(() => {
      this.#catchingUp = null;
    });
    return this.#catchingUp;
  }

  async #follow(): Promise<void> {
    let pages = 0;
    while (this.#again) {
      this.#again = false;
      try {
        const page = await this.#readOn();
        this.#again ||= page.hasMore;
        pages += 1;
        if (page.hasMore && pages >= CATCH_UP_PAGES) return await this.startAnew();
      } catch (error) {
        if (error instanceof ApiProblem && error.status < 500) return;
        // The line is down: the stream says what was missed when it is back, and so does the next look.
        await new Promise((resolve) => setTimeout(resolve, 2_000));
        this.#again = !isAtNewest(this.#state);
      }
    }
  }

  async #readOn(): Promise<MessagesPage> {
    const known = this.#state.lastSeq;
    const page = await this.#calls.after(newest(this.#state.messages));
    this.#set(trimmed(withMessages(this.#state, page.items), "older"));
    if (!page.hasMore) this.#reachedEnd(known);
    return page;
  }

  /** There is no more for this reader: numbers after it are somebody's whom they have blocked. What was said meanwhile is news. */
  #reachedEnd(known: number): void {
    if (this.#state.lastSeq === known) this.#set({ ...this.#state, lastSeq: newest(this.#state.messages) });
  }

  async #look(id: string): Promise<void> {
    if (!this.#holds(id)) return;
    try {
      const message = await this.#calls.one(id);
      this.#set(withChange(this.#state, id, () => message));
    } catch (error) {
      // What cannot be seen any more is not shown any more; anything else comes with the next page that is read.
      if (error instanceof ApiProblem && error.status === 404)
        this.#set(withoutWords(this.#state, id, now()));
    }
  }

  async #load(what: NonNullable<TalkState["loading"]>, run: () => Promise<void>): Promise<void> {
    this.#set({ ...this.#state, loading: what, failed: null });
    try {
      await run();
      this.#set({ ...this.#state, loading: null });
    } catch {
      // Said where it happened, with a way to try again.
      this.#set({ ...this.#state, loading: null, failed: what });
    }
  }

  #holds(id: string): boolean {
    return this.#state.messages.some((message) => message.id === id);
  }

  #set(next: TalkState): void {
    if (next === this.#state) return;
    this.#state = next;
    for (const listener of this.#listeners) listener();
  }
}

function now(): string {
  return new Date().toISOString();
}
