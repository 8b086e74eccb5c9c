import { env } from "@/lib/platform/env";

/** Not through the application's own client, which gives up after 300 ms: a busy machine is no reason to fail. */
export async function emptyRedis(): Promise<void> {
  const emptied = await fetch(env().UPSTASH_REDIS_REST_URL, {
    method: "POST",
    headers: { authorization: `Bearer ${env().UPSTASH_REDIS_REST_TOKEN}` },
    body: '["FLUSHDB"]',
  });
  if (!emptied.ok) throw new Error(`The tests' Redis could not be emptied: ${await emptied.text()}`);
}
