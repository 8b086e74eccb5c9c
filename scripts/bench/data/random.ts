import { createHash } from "node:crypto";

/** The same seed makes the same world on every machine. */
export type Random = ReturnType<typeof seeded>;

export function seeded(seed: number) {
  let state = seed >>> 0;
  // mulberry32
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    next,
    below: (limit: number) => Math.floor(next() * limit),
    /** Few of the low numbers are drawn very often, as few people are followed by very many. */
    crowded: (limit: number) => Math.floor(limit * next() ** 3),
    pick: <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)] as T,
  };
}

/** The id of the n-th of its kind: a version 7 UUID, so that ids sort as the rows were made. */
export function idOf(kind: string, n: number, madeAt: Date): string {
  const time = madeAt.getTime().toString(16).padStart(12, "0");
  const noise = createHash("sha256").update(`${kind} ${n}`).digest("hex");
  return `${time.slice(0, 8)}-${time.slice(8)}-7${noise.slice(0, 3)}-8${noise.slice(3, 6)}-${noise.slice(6, 18)}`;
}
