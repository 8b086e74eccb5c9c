import "server-only";
import { errors, Redis } from "@upstash/redis";
import { env } from "./env";
import { log } from "./log";
import { metrics } from "./metrics";
import { redisRequester } from "./redis-requester";

const REST = 1_000;

/**
 * After Redis did not answer it is left alone for a second, then one request asks again: an answer that counts two
 * limits and reads a cache waits for a silent Redis once at most, not three times.
 */
class PatientRedis extends Redis {
  constructor(where: { url: string; token: string; timeoutMs: number }) {
    super({ url: where.url, token: where.token, enableTelemetry: false });
    const ask = redisRequester(where);
    let restsUntil: number | undefined;
    this.client.request = async <R>(asked: Parameters<typeof ask>[0]) => {
      if (restsUntil !== undefined) {
        if (performance.now() < restsUntil) throw new Error("Redis did not answer a moment ago.");
        restsUntil = performance.now() + REST;
      }
      try {
        const answer = await ask<R>(asked);
        restsUntil = undefined;
        return answer;
      } catch (error) {
        // A command that Redis refuses is an answer, too.
        restsUntil = error instanceof errors.UpstashError ? undefined : performance.now() + REST;
        throw error;
      }
    };
  }
}

let client: Redis | undefined;

/** Redis over Upstash's REST protocol, here and in production alike. Gives up after REDIS_TIMEOUT_MS (300): nothing waits for Redis. */
export const redis: Redis = new Proxy({} as Redis, {
  get(_, property) {
    client ??= new PatientRedis({
      url: env().UPSTASH_REDIS_REST_URL,
      token: env().UPSTASH_REDIS_REST_TOKEN,
      timeoutMs: env().REDIS_TIMEOUT_MS,
    });
    const value: unknown = Reflect.get(client, property);
    return typeof value === "function" ? value.bind(client) : value;
  },
});

/** Notes that a call to Redis failed. Callers go on without it. */
export function noteRedisError(
  error: unknown,
  consequence: string,
  facts: Record<string, unknown> = {},
): void {
  metrics().redisErrors.inc();
  log.warn({ error, ...facts }, `redis error: ${consequence}`);
}

/** Wakes whoever listens. A lost message costs time, never data: listeners read Postgres. */
export async function publish(channel: string, message: string): Promise<void> {
  try {
    await redis.publish(channel, message);
  } catch (error) {
    noteRedisError(error, "a wake-up was not sent", { channel });
  }
}

const WAIT_FIRST = 250;
const WAIT_MOST = 5_000;

/**
 * Listens to a channel until the returned function is called. Reconnects by itself, waiting longer each time, and calls
 * `onConnect` after each connection, so that the listener can catch up on what it missed.
 */
export function subscribe(
  channel: string,
  onMessage: (message: string) => void,
  onConnect?: () => void,
): () => void {
  const stop = new AbortController();
  void (async () => {
    let wait = WAIT_FIRST;
    while (!stop.signal.aborted) {
      try {
        await listen(channel, stop.signal, onMessage, () => {
          wait = WAIT_FIRST;
          onConnect?.();
        });
      } catch (error) {
        if (!stop.signal.aborted) log.debug({ error, channel }, "redis error: a subscription broke");
      }
      if (!stop.signal.aborted) await pause(wait, stop.signal);
      wait = Math.min(wait * 2, WAIT_MOST);
    }
  })();
  return () => stop.abort();
}

// The SDK's own subscriber never reconnects, so the stream is read here: `data: message,<channel>,<text>` lines.
async function listen(
  channel: string,
  signal: AbortSignal,
  onMessage: (message: string) => void,
  onOpen: () => void,
) {
  const { UPSTASH_REDIS_REST_URL, UPSTASH_REDIS_REST_TOKEN } = env();
  const response = await fetch(`${UPSTASH_REDIS_REST_URL}/subscribe/${encodeURIComponent(channel)}`, {
    headers: { Authorization: `Bearer ${UPSTASH_REDIS_REST_TOKEN}`, Accept: "text/event-stream" },
    cache: "no-store",
    signal,
  });
  if (!response.ok || !response.body)
    throw new Error(`Redis answered a subscription with ${response.status}.`);
  const opening = `message,${channel},`;
  let rest = "";
  for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) {
      if (!line.startsWith("data:")) continue;
      const data = line.slice(5).trim();
      if (data.startsWith("subscribe,")) onOpen();
      else if (data.startsWith(opening)) onMessage(data.slice(opening.length));
    }
  }
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
