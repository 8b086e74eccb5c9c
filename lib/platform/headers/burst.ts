import { isOverEverywhere } from "./shared-burst";

type Bucket = { second: number; now: number; before: number };

/** Per address and second. Above a quarter of it, the other instances' counts are asked for too. */
export const BURST = { page: 100, write: 10 } as const;
const MOST_ADDRESSES = 20_000;
const buckets = new Map<string, Bucket>();

/**
 * Whether this address goes faster than any person or fair program would. Counted in this process over a sliding
 * second, and among all instances through Redis; when Redis does not answer, the door stays open.
 */
export async function isBursting(
  kind: keyof typeof BURST,
  address: string,
  at = Date.now(),
): Promise<boolean> {
  const key = `${kind}:${address}`;
  const rate = hit(key, at);
  if (rate > BURST[kind]) return true;
  return rate > BURST[kind] / 4 && (await isOverEverywhere(key, BURST[kind], at));
}

/** Sliding window: this second's count and the part of the last one that still lies within a second. */
function hit(key: string, at: number): number {
  const second = Math.floor(at / 1000);
  const bucket = buckets.get(key) ?? { second, now: 0, before: 0 };
  if (bucket.second !== second) {
    bucket.before = bucket.second === second - 1 ? bucket.now : 0;
    bucket.now = 0;
    bucket.second = second;
  }
  bucket.now += 1;
  buckets.delete(key);
  buckets.set(key, bucket);
  if (buckets.size > MOST_ADDRESSES) buckets.delete(buckets.keys().next().value ?? key);
  return bucket.now + bucket.before * (1 - (at % 1000) / 1000);
}
