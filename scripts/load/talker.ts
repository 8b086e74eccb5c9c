import { conversationId } from "../bench/data/messages";
import { memberId } from "../bench/data/world";
import { headersOf } from "./headers";
import type { Post } from "./post";
import { openStream, pause } from "./stream";
import type { Tally } from "./tally";

type Talk = {
  url: string;
  tally: Tally;
  post: Post;
  /** Resolves when everybody listens: what is said before is not for who comes later. */
  everybodyListens: () => Promise<void>;
  /** When nobody says anything more, however little was said. */
  until: number;
};

/** As often as an established member may write, and a little less. */
export const EVERY_MS = 2_050;
const LAST_ARRIVALS_MS = 60_000;

/** One of two who talk with each other at the pace that members are allowed: says so many things, and listens to the other. */
export async function playTalker(n: number, many: number, talk: Talk): Promise<void> {
  const { url, tally, post, everybodyListens, until } = talk;
  const other = n ^ 1;
  const conversation = conversationId(Math.min(n, other), 1);
  const headers = headersOf(n, url);
  const leave = new AbortController();
  const { ended } = await openStream({
    url,
    channels: `conversation:${conversation}`,
    headers,
    signal: leave.signal,
    hear(event) {
      const [, id] = /"message\.sent".*"id":"([\w-]+)"/.exec(event) ?? [];
      if (id && event.includes(`"senderId":"${memberId(other)}"`)) post.arrived(id);
    },
    failed: tally.failed,
  });
  await everybodyListens();
  await pause(Math.random() * EVERY_MS);
  for (let said = 0; said < many && Date.now() < until; said++) {
    const begun = Date.now();
    await say(`load-${until}-${n}-${said}`);
    await pause(EVERY_MS - (Date.now() - begun));
  }
  const last = Date.now() + LAST_ARRIVALS_MS;
  while (post.onTheWay() > 0 && Date.now() < last) await pause(100);
  leave.abort();
  await ended;

  /** Sent again under the same name until it is taken, as a browser does. */
  async function say(clientId: string): Promise<void> {
    const body = JSON.stringify({ clientId, body: "The reds are back." });
    for (; Date.now() < until; await pause(1_000)) {
      const sentAt = performance.now();
      try {
        const answer = await fetch(`${url}/api/v1/conversations/${conversation}/messages`, {
          method: "POST",
          headers: { ...headers, "content-type": "application/json" },
          body,
        });
        const { id } = (await answer.json()) as { id?: string };
        if (answer.ok && id) {
          tally.took("endpoint", performance.now() - sentAt);
          return post.sent(id, sentAt);
        }
        tally.failed(`say: ${answer.status}`);
      } catch (error) {
        tally.failed(`say: ${(error as Error).message}`);
      }
    }
  }
}
