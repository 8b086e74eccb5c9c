import { beforeEach, expect, test, vi } from "vitest";
import { registerMember } from "@/lib/accounts/register-member";
import { requestPasswordReset, requestSignInLink } from "@/lib/accounts/request-link";
import { registration } from "@/lib/accounts/schema";
import { signInWithPassword } from "@/lib/accounts/sign-in-with-password";
import { roundTrips } from "@/lib/platform/db";
import { givePassword } from "@/tests/support/accounts";
import { ada, castOnStage } from "@/tests/support/cast";
import { visitor } from "@/tests/support/visitors";

// What is hashed and verified, at which cost; the hashing itself is the real one.
const hashed = vi.hoisted(() => ({ costs: [] as string[] }));
vi.mock("@node-rs/argon2", async (original) => {
  const argon2 = await original<typeof import("@node-rs/argon2")>();
  return {
    ...argon2,
    hash: (...[password, cost]: Parameters<typeof argon2.hash>) => {
      hashed.costs.push(`hash ${JSON.stringify(cost)}`);
      return argon2.hash(password, cost);
    },
    verify: (...[kept, password]: Parameters<typeof argon2.verify>) => {
      hashed.costs.push(`verify ${kept.toString().split("$", 4).join("$")}`);
      return argon2.verify(kept, password);
    },
  };
});

castOnStage();
beforeEach(() => givePassword(ada));

/** What an attempt costs: which hashes, and how many questions to the database. */
async function workOf(attempt: () => Promise<unknown>) {
  hashed.costs = [];
  const before = roundTrips();
  await attempt().catch(() => null);
  return { hashes: hashed.costs, roundTrips: roundTrips() - before };
}

test("T2.4 signing in verifies once, at the same cost, for nobody as for somebody", async () => {
  const signIn = (login: string) => () => signInWithPassword(visitor(), { login, password: "a-guess-1" });
  const forSomebody = await workOf(signIn("ada"));
  expect(forSomebody.hashes).toEqual(["verify $argon2id$v=19$m=19456,t=2,p=1"]);
  expect(await workOf(signIn("nobody"))).toEqual(forSomebody);
});

test.each([
  ["a new password", requestPasswordReset],
  ["a link to sign in with", requestSignInLink],
])("T2.4 asking for %s hashes nothing and asks the database as often for nobody", async (_, request) => {
  const forSomebody = await workOf(() => request(visitor(), { email: "ada@example.com" }));
  expect(forSomebody.hashes).toEqual([]);
  expect(forSomebody.roundTrips).toBeGreaterThan(0);
  expect(await workOf(() => request(visitor(), { email: "nobody@example.com" }))).toEqual(forSomebody);
});

test("T2.4 signing up hashes once, at the same cost, with a member's address as with a new one", async () => {
  const signUp = (handle: string, email: string) => () =>
    registerMember(
      visitor(),
      registration.parse({
        name: "A",
        password: "scissors-2-shadows",
        passwordAgain: "scissors-2-shadows",
        bornOn: "1990-01-01",
        handle,
        email,
      }),
    );
  await workOf(signUp("first-of-all", "first@example.com")); // reads the flags, which are kept after that
  const asSomebody = await workOf(signUp("known-address", "ada@example.com"));
  expect(asSomebody.hashes).toEqual(['hash {"memoryCost":19456,"timeCost":2,"parallelism":1}']);
  expect(await workOf(signUp("new-address", "new@example.com"))).toEqual(asSomebody);
});
