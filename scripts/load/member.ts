import { conversationId } from "../bench/data/messages";
import { handleOf, memberId } from "../bench/data/world";
import { headersOf } from "./headers";
import { openStream, pause } from "./stream";
import type { Tally } from "./tally";

type Crowd = {
  url: string;
  size: number;
  tally: Tally;
  /** From when on all of them listen. */
  complete: number;
  until: number;
  /** Who followed whom or wrote to the next, and when: what has not arrived yet. */
  waiting: Map<string, number>;
};

const WORDS = ["ada", "lind", "kova", "tom", "moreau", "sing", "hana"];
const LAST_ARRIVALS_MS = 15_000;

/**
 * One member at the site: reads, searches, looks at the inbox, follows somebody new of the crowd now and then, writes to
 * the next member, and listens all the while. A follow has arrived when the followed member's stream says so, a message
 * when the stream of whoever it is for does.
 */
export async function playMember(n: number, crowd: Crowd): Promise<void> {
  const { url, tally, complete, until, waiting, size } = crowd;
  const headers = headersOf(n, url);
  const leave = new AbortController();
  const { ended } = await openStream({
    url,
    channels: heardBy(n),
    headers,
    signal: leave.signal,
    hear: hearFor(n, crowd),
    failed: tally.failed,
  });
  let turn = 0;
  let followed = 0;
  while (Date.now() < until) {
    turn += 1;
    const other = (n + 1 + (turn % (size - 1))) % size;
    if (turn % 5 === 0 && Date.now() > complete && followed < size - 1) {
      followed += 1;
      const target = (n + followed) % size;
      const path = `/api/v1/members/${handleOf(target)}/follow`;
      // Whom they follow in this world already would hear of nothing.
      await ask("endpoint", path, "DELETE");
      waiting.set(`${memberId(n)} ${memberId(target)}`, performance.now());
      tally.expectDelivery();
      const done = await ask("endpoint", path, "PUT");
      if (!done) waiting.delete(`${memberId(n)} ${memberId(target)}`);
    } else if (
      turn % 5 === 3 &&
      n + 1 < size &&
      Date.now() > complete &&
      !waiting.has(`words of ${memberId(n)}`)
    ) {
      waiting.set(`words of ${memberId(n)}`, performance.now());
      tally.expectDelivery();
      const words = JSON.stringify({ clientId: `load-${Date.now()}-${n}`, body: "The reds are back." });
      const path = `/api/v1/conversations/${conversationId(n, 1)}/messages`;
      if (!(await ask("endpoint", path, "POST", words))) waiting.delete(`words of ${memberId(n)}`);
    } else if (turn % 5 === 1) await ask("page", "/");
    else if (turn % 5 === 2) await ask("page", `/members/${handleOf(other)}`);
    else if (turn % 5 === 3) await ask("endpoint", "/api/v1/notifications/unread-count");
    else if (turn % 10 === 4) await ask("endpoint", `/api/v1/members/search?q=${WORDS[turn % WORDS.length]}`);
    else await ask("page", "/notifications");
    await pause(1_000 + ((n * 131 + turn * 197) % 2_000));
  }
  // What was sent last still has to arrive.
  for (let patience = 0; waiting.size > 0 && patience < LAST_ARRIVALS_MS; patience += 100) await pause(100);
  leave.abort();
  await ended;

  async function ask(
    kind: "page" | "endpoint",
    path: string,
    method = "GET",
    body?: string,
  ): Promise<boolean> {
    const begun = performance.now();
    try {
      const answer = await fetch(url + path, {
        method,
        headers: body ? { ...headers, "content-type": "application/json" } : headers,
        body,
        redirect: "manual",
      });
      await answer.arrayBuffer();
      if (answer.status >= 400) throw new Error(`${answer.status}`);
      tally.took(kind, performance.now() - begun);
      return true;
    } catch (error) {
      tally.failed(`${method} ${path.replace(/bench-\d+|[\da-f-]{36}/, "…")}: ${(error as Error).message}`);
      return false;
    }
  }
}

/** What arrives on the member's stream, taken off what waits. */
function hearFor(n: number, { tally, waiting }: Crowd) {
  return (event: string): void => {
    const key = keyOf(event, n);
    const sent = key === null ? undefined : waiting.get(key);
    if (key === null || sent === undefined) return;
    waiting.delete(key);
    tally.took("delivery", performance.now() - sent);
  };
}

function keyOf(event: string, n: number): string | null {
  if (event.includes("notification.told")) return `${/"actorId":"([\w-]+)"/.exec(event)?.[1]} ${memberId(n)}`;
  if (event.includes("message.sent")) return `words of ${/"senderId":"([\w-]+)"/.exec(event)?.[1]}`;
  return null;
}

/** The conversation in which the member before writes to this one. */
function heardBy(n: number): string {
  return n === 0 ? "" : `conversation:${conversationId(n - 1, 1)}`;
}
