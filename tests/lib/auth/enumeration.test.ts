import { beforeEach, expect, test } from "vitest";
import { registerMember } from "@/lib/accounts/register-member";
import { requestPasswordReset } from "@/lib/accounts/request-link";
import { registration } from "@/lib/accounts/schema";
import { signInWithPassword } from "@/lib/accounts/sign-in-with-password";
import { isPassword } from "@/lib/auth/passwords";
import { givePassword } from "@/tests/support/accounts";
import { ada, castOnStage } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { visitor } from "@/tests/support/visitors";

castOnStage();
beforeEach(() => givePassword(ada));

const SAMPLES = 200;
const WARMING_UP = 10;
const SHARE_OF_A_HASH = 0.1;

/**
 * One arm takes as long as the other: within a tenth of a hash, in the middle of two hundred pairs. The two of a pair
 * follow each other at once and in random order, so that what slows the machine for a while slows both, and falls out
 * of their difference.
 */
async function expectAlike(one: (n: number) => Promise<unknown>, other: (n: number) => Promise<unknown>) {
  const hashes: number[] = [];
  const differences: number[] = [];
  for (let n = -WARMING_UP; n < SAMPLES; n++) {
    // What a hash takes is known well enough from every tenth.
    if (n % 10 === 0) hashes.push(await timed(() => isPassword("a-guess-1", null)));
    const swapped = Math.random() < 0.5;
    const first = await timedAttempt(swapped ? other : one, n);
    const second = await timedAttempt(swapped ? one : other, n);
    if (n >= 0) differences.push(swapped ? second - first : first - second);
  }
  expect(Math.abs(median(differences))).toBeLessThan(SHARE_OF_A_HASH * median(hashes));
}

async function timedAttempt(run: (n: number) => Promise<unknown>, n: number): Promise<number> {
  await asSuperuser("DELETE FROM rate_hits");
  return timed(() => run(n + WARMING_UP).catch(() => null));
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await run();
  return performance.now() - started;
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

test("T2.4 signing in takes as long for nobody as for somebody", { timeout: 180_000 }, async () => {
  await expectAlike(
    () => signInWithPassword(visitor(), { login: "ada", password: "a-guess-1" }),
    () => signInWithPassword(visitor(), { login: "nobody", password: "a-guess-1" }),
  );
});

test("T2.4 asking for a new password takes as long for nobody as for somebody", {
  timeout: 180_000,
}, async () => {
  await expectAlike(
    () => requestPasswordReset(visitor(), { email: "ada@example.com" }),
    () => requestPasswordReset(visitor(), { email: "nobody@example.com" }),
  );
});

test("T2.4 signing up takes as long with a member's address as with a new one", {
  timeout: 180_000,
}, async () => {
  const form = {
    name: "A",
    password: "scissors-2-shadows",
    passwordAgain: "scissors-2-shadows",
    bornOn: "1990-01-01",
  };
  await expectAlike(
    (n) =>
      registerMember(
        visitor(),
        registration.parse({ ...form, handle: `known-${n}`, email: "ada@example.com" }),
      ),
    (n) =>
      registerMember(
        visitor(),
        registration.parse({ ...form, handle: `new-${n}`, email: `new${n}@example.com` }),
      ),
  );
});
