import { randomUUID } from "node:crypto";
import { roomId } from "../bench/data/communities";
import { number } from "../bench/table";
import { type Goal, report } from "./goals";
import { headersOf } from "./headers";
import { openPost } from "./post";
import { openStream, pause } from "./stream";
import { createTally, type Tally } from "./tally";

/** How often something is said in the room, and by how many in turn, so that nobody is too fast. */
const EVERY_MS = 500;
const SPEAKERS = 20;
const LAST_ARRIVALS_MS = 30_000;

/** So many people listen in one room of a community, in which something is said twice a second; each message is for each of them. */
export async function letListen(url: string, people: number, minutes: number): Promise<Goal[]> {
  const tally = createTally();
  const post = openPost(tally);
  const leave = new AbortController();
  console.log(`${people} people listen in one room for ${number(minutes, 1)} minutes …`);
  const streams = await Promise.all(
    Array.from({ length: people }, (_, n) =>
      openStream({
        url,
        channels: `room:${roomId(0)}`,
        headers: headersOf(n, url),
        signal: leave.signal,
        hear(event) {
          const [, id] = /"message\.sent".*?"id":"([\w-]+)"/.exec(event) ?? [];
          if (id) post.arrived(`${id} for ${n}`);
        },
        failed: tally.failed,
      }),
    ),
  );
  const until = Date.now() + minutes * 60_000;
  for (let turn = 0; Date.now() < until; turn++) {
    const begun = Date.now();
    const sentAt = performance.now();
    const id = await say(url, turn % SPEAKERS, tally);
    for (let n = 0; id && n < people; n++) post.sent(`${id} for ${n}`, sentAt);
    await pause(EVERY_MS - (Date.now() - begun));
  }
  const last = Date.now() + LAST_ARRIVALS_MS;
  while (post.onTheWay() > 0 && Date.now() < last) await pause(100);
  leave.abort();
  await Promise.all(streams.map(({ ended }) => ended));
  const found = tally.summary();
  report(found);
  return [
    [
      "all of them delivered",
      found.expected > 0 && found.lost === 0,
      `${found.lost} lost of ${number(found.expected)}`,
    ],
    ["none of them twice", post.surplus() === 0, `${post.surplus()} too many`],
    ["delivery p95 < 1 s", found.delivery.p95 < 1_000, `${number(found.delivery.p95)} ms`],
  ];
}

async function say(url: string, n: number, tally: Tally): Promise<string | undefined> {
  const sentAt = performance.now();
  const answer = await fetch(`${url}/api/v1/rooms/${roomId(0)}/messages`, {
    method: "POST",
    headers: { ...headersOf(n, url), "content-type": "application/json" },
    body: JSON.stringify({ clientId: randomUUID(), body: "Second feature starts at ten." }),
  });
  const { id } = (await answer.json()) as { id?: string };
  if (answer.ok) tally.took("endpoint", performance.now() - sentAt);
  else tally.failed(`say: ${answer.status}`);
  return id;
}
