type Kind = "page" | "endpoint" | "delivery";

/** What happened while the crowd was in. */
export function createTally() {
  const times: Record<Kind, number[]> = { page: [], endpoint: [], delivery: [] };
  const errors = new Map<string, number>();
  let expected = 0;
  return {
    took: (kind: Kind, milliseconds: number) => times[kind].push(milliseconds),
    failed: (why: string) => errors.set(why, (errors.get(why) ?? 0) + 1),
    expectDelivery: () => {
      expected += 1;
    },
    /** How many took no longer. */
    within: (kind: Kind, milliseconds: number) => times[kind].filter((time) => time <= milliseconds).length,
    summary() {
      const failed = [...errors.values()].reduce((sum, count) => sum + count, 0);
      const asked = times.page.length + times.endpoint.length + failed;
      return {
        asked,
        failed,
        errors,
        errorShare: failed / Math.max(1, asked),
        page: spread(times.page),
        endpoint: spread(times.endpoint),
        delivery: spread(times.delivery),
        lost: expected - times.delivery.length,
        expected,
      };
    },
  };
}
export type Tally = ReturnType<typeof createTally>;

function spread(times: number[]) {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { count: sorted.length, p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}
