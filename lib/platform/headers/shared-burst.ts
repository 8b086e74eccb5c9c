const PATIENCE_MS = 150;
const PAUSE_MS = 5_000;
let asleepUntil = 0;

/**
 * Counts one request under the key in Redis and says whether all instances together saw more than `limit` within
 * the second. Speaks Upstash's REST itself because middleware should stay small. A failure answers "no" and
 * leaves Redis alone for five seconds.
 */
export async function isOverEverywhere(key: string, limit: number, at: number): Promise<boolean> {
  const url = process.env.UPSTASH_REDIS_REST_URL;
  if (!url || at < asleepUntil) return false;
  const name = `burst:${key}:${Math.floor(at / 1000)}`;
  try {
    const answer = await fetch(`${url}/pipeline`, {
      method: "POST",
      headers: { Authorization: `Bearer ${process.env.UPSTASH_REDIS_REST_TOKEN}` },
      body: JSON.stringify([
        ["INCR", name],
        ["EXPIRE", name, "2"],
      ]),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const [count] = (await answer.json()) as { result?: unknown }[];
    return typeof count?.result === "number" && count.result > limit;
  } catch {
    asleepUntil = at + PAUSE_MS; // open on purpose: these limits spare us work, they guard nothing
    return false;
  }
}
