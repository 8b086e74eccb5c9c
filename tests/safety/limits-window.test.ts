import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { asSuperuser } from "@/tests/support/database";

const SEQUENCES = 10_000;
const BATCH = 100;

type Play = { most: number; window: number; gaps: number[] };

/** What an exact sliding window answers: 0 for an attempt that passes, else the seconds until one may. */
function expected({ most, window, gaps }: Play): number[] {
  let now = 0;
  let passed: number[] = [];
  return gaps.map((gap) => {
    now += gap;
    passed = passed.filter((at) => now - at < window);
    if (passed.length < most) {
      passed.push(now);
      return 0;
    }
    return (passed[0] ?? now) + window - now;
  });
}

describe("T5.7 the edges of a window", () => {
  beforeAll(async () => {
    // Time passes by moving what was counted into the past; a moment is kept to the millisecond, rounded, hence one more.
    await asSuperuser(`
      CREATE FUNCTION play(name text, allowed int, span int, gaps int[]) RETURNS int[] LANGUAGE plpgsql AS $$
      DECLARE gap int; waits int[] := '{}';
      BEGIN
        FOREACH gap IN ARRAY gaps LOOP
          UPDATE rate_hits SET at = at - make_interval(secs => gap + 0.001) WHERE key = name;
          waits := waits || spend_rate(name, allowed, span);
        END LOOP;
        DELETE FROM rate_hits WHERE key = name;
        RETURN waits;
      END $$`);
  });

  test(`${SEQUENCES} sequences: never more than the limit in any window, never fewer than there is room for`, {
    timeout: 300_000,
  }, async () => {
    const play = fc.record({
      most: fc.integer({ min: 1, max: 6 }),
      window: fc.integer({ min: 1, max: 12 }),
      gaps: fc.array(fc.nat({ max: 6 }), { minLength: 1, maxLength: 24 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(play, { minLength: BATCH, maxLength: BATCH }), async (plays) => {
        const rows = await asSuperuser<{ waits: number[] }>(
          `SELECT play('p' || n, (p ->> 'most')::int, (p ->> 'window')::int,
                       ARRAY(SELECT g::int FROM jsonb_array_elements_text(p -> 'gaps') g)) AS waits
             FROM jsonb_array_elements($1::jsonb) WITH ORDINALITY AS list(p, n) ORDER BY n`,
          [JSON.stringify(plays)],
        );
        expect(rows.map(({ waits }) => waits)).toEqual(plays.map(expected));
      }),
      { numRuns: SEQUENCES / BATCH, endOnFailure: true },
    );
  });
});
