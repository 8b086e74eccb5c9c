/** What a list of films is worth to somebody who kept some of those they love to themselves. */
export type Worth = { recall: number; ndcg: number };

/** Recall and NDCG of the first k: how many of the films kept back are among them, and how far in front. */
export function worthOf(found: readonly string[], kept: ReadonlySet<string>, k: number): Worth {
  const gains = found.slice(0, k).map((film) => (kept.has(film) ? 1 : 0));
  const most = Math.min(kept.size, k);
  if (most === 0) return { recall: 0, ndcg: 0 };
  const hits = gains.reduce<number>((sum, gain) => sum + gain, 0);
  const discounted = (all: readonly number[]) =>
    all.reduce((sum, gain, at) => sum + gain / Math.log2(at + 2), 0);
  return { recall: hits / kept.size, ndcg: discounted(gains) / discounted(Array(most).fill(1)) };
}

/** Which part of the catalogue anybody is shown. */
export function coverageOf(lists: readonly (readonly string[])[], films: number): number {
  return new Set(lists.flat()).size / films;
}

export function meanOf(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
}
