import { afterAll, expect, test } from "vitest";
import { closeDatabase } from "@/lib/platform/db";
import { establish } from "@/tests/lib/messaging/talk";
import { refusingStatement } from "@/tests/support/break-statement";
import { ada, castOnStage, grace } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { emptyRedis } from "@/tests/support/empty-redis";
import { ACTS, type Act } from "./acts";
import { digest } from "./digest";

castOnStage();
afterAll(closeDatabase);

const MOST_STATEMENTS = 40;

test("T10.7 whichever statement of an act fails, all of it was done or nothing", async () => {
  const wrong: string[] = [];
  let broken = 0;
  for (const [name, prepare] of Object.entries(ACTS)) {
    const once = await ready(prepare);
    const whole = await changedBy(once, await digest());
    if (whole.length === 0) wrong.push(`${name} changes nothing`);
    const act = await ready(prepare);
    const before = await digest();
    for (let n = 1; n <= MOST_STATEMENTS; n++) {
      let met = false;
      const changed = await changedBy(async () => {
        met = await refusingStatement(n, act);
      }, before);
      if (met) broken++;
      // The act itself had nothing to fear any more, or was over when a look at what it made failed.
      if (!met || String(changed) === String(whole)) break;
      if (changed.length > 0) {
        wrong.push(`${name}, statement ${n}: ${changed} of ${whole}`);
        break;
      }
    }
  }
  expect(wrong).toEqual([]);
  expect(broken).toBeGreaterThan(2 * Object.keys(ACTS).length);
}, 240_000);

async function ready(prepare: () => Promise<Act>): Promise<Act> {
  await asSuperuser("DELETE FROM rate_hits");
  await emptyRedis();
  await establish(ada, grace);
  return prepare();
}

/** The tables that an act leaves otherwise than they were. */
async function changedBy(act: Act, before: Awaited<ReturnType<typeof digest>>): Promise<string[]> {
  await act();
  const after = await digest();
  return Object.keys(after)
    .filter((table) => after[table] !== before[table])
    .sort();
}
