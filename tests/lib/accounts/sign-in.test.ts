import { beforeEach, describe, expect, test, vi } from "vitest";
import { signInWithPassword } from "@/lib/accounts/sign-in-with-password";
import * as passwords from "@/lib/auth/passwords";
import { endSession } from "@/lib/auth/sessions";
import { findSessionActor } from "@/lib/auth/who";
import { sha256 } from "@/lib/platform/ids";
import { givePassword, PASSWORD } from "@/tests/support/accounts";
import { ada, castOnStage, moderator } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { visitor } from "@/tests/support/visitors";

castOnStage();
beforeEach(() => givePassword(ada));

const right = { login: "ada", password: PASSWORD };
const wrong = { login: "ada", password: "not-the-password-1" };
async function sessionOf(at = visitor(), sent = right) {
  const outcome = await signInWithPassword(at, sent);
  if (outcome.kind !== "signed-in") throw new Error("A second factor is owed.");
  return outcome.session;
}

describe("a member signs in", () => {
  test.each(["ada", "@Ada", "ada@example.com", "ADA@example.com"])("as %s", async (login) => {
    const { token } = await sessionOf(visitor(), { login: login.replace("@A", "A"), password: PASSWORD });
    expect(await findSessionActor(token)).toMatchObject({ handle: "ada" });
  });

  test("T2.7 with a fresh token, and whatever session was planted in the browser ends", async () => {
    const planted = await sessionOf();
    const own = await sessionOf(visitor({ sessionHash: sha256(planted.token) }));
    expect(own.token).not.toBe(planted.token);
    expect(await findSessionActor(planted.token)).toBeNull();
    expect(await findSessionActor(own.token)).not.toBeNull();
  });

  test("T2.6 and is out the moment they sign out", async () => {
    const { token } = await sessionOf();
    await endSession(token);
    expect(await findSessionActor(token)).toBeNull();
    await endSession(token);
  });

  test("for thirty days at most, staff for twelve hours", async () => {
    await givePassword(moderator);
    const days = (at: Date) => Math.round((at.getTime() - Date.now()) / 3_600_000);
    expect(days((await sessionOf()).expiresAt)).toBe(30 * 24);
    expect(days((await sessionOf(visitor(), { ...right, login: moderator.handle })).expiresAt)).toBe(12);
  });

  test("until two weeks, or half an hour of staff, have gone without a sign of them", async () => {
    await givePassword(moderator);
    const member = await sessionOf();
    const staff = await sessionOf(visitor(), { ...right, login: moderator.handle });
    await asSuperuser("UPDATE sessions SET last_seen_at = now() - interval '31 minutes'");
    expect(await findSessionActor(staff.token)).toBeNull();
    expect(await findSessionActor(member.token)).not.toBeNull();
    await asSuperuser("UPDATE sessions SET last_seen_at = now() - interval '15 days'");
    expect(await findSessionActor(member.token)).toBeNull();
  });

  test("and a weak hash of old is made again", async () => {
    const { hash } = await import("@node-rs/argon2");
    const old = await hash(PASSWORD, { memoryCost: 8_192, timeCost: 1, parallelism: 1 });
    await asSuperuser("UPDATE accounts SET password_hash = $1 WHERE member_id = $2", [old, ada.id]);
    await sessionOf();
    const [row] = await asSuperuser("SELECT password_hash FROM accounts WHERE member_id = $1", [ada.id]);
    expect(row?.password_hash).toMatch(/m=19456,t=2,p=1/);
  });

  test("T12.1 and it is written down, with the address as a keyed hash", async () => {
    await sessionOf();
    const rows = await asSuperuser<{ action: string; address_hash: string }>(
      "SELECT action, address_hash FROM audit_entries WHERE subject_id = $1 ORDER BY created_at",
      [ada.id],
    );
    expect(rows.map(({ action }) => action)).toEqual(["auth.password-right", "auth.signed-in"]);
    expect(rows.every(({ address_hash }) => /^[0-9a-f]{64}$/.test(address_hash))).toBe(true);
  });
});

describe("nobody gets in", () => {
  test.each([
    ["with a wrong password", wrong],
    ["as somebody who does not exist", { login: "nobody-here", password: PASSWORD }],
    ["with an address nobody has", { login: "nobody@example.com", password: PASSWORD }],
    ["without a password of their own", { login: "grace", password: PASSWORD }],
  ])("%s, and hears the same", async (_, sent) => {
    await expect(signInWithPassword(visitor(), sent)).rejects.toMatchObject({
      code: "unauthenticated",
      message: "That address or handle and that password do not go together.",
    });
  });

  test("who is suspended, and only they hear why", async () => {
    await asSuperuser("UPDATE members SET suspended_until = now() + interval '1 day' WHERE id = $1", [
      ada.id,
    ]);
    await expect(signInWithPassword(visitor(), right)).rejects.toMatchObject({ code: "forbidden" });
    await expect(signInWithPassword(visitor(), wrong)).rejects.toMatchObject({ code: "unauthenticated" });
  });

  test("who has been erased", async () => {
    await asSuperuser("UPDATE members SET erased_at = now() WHERE id = $1", [ada.id]);
    await expect(signInWithPassword(visitor(), right)).rejects.toMatchObject({ code: "unauthenticated" });
  });
});

describe("guessing", () => {
  test("T2.1 stops at the sixth failure in a quarter of an hour, and the owner's own browser does not", async () => {
    const known = visitor({ deviceHash: sha256((await sessionOf()).deviceToken) });
    const guesser = visitor();
    for (let guess = 1; guess <= 5; guess++) {
      await expect(signInWithPassword(guesser, wrong)).rejects.toMatchObject({ code: "unauthenticated" });
    }
    await expect(signInWithPassword(guesser, wrong)).rejects.toMatchObject({
      code: "rate_limited",
      retryAfter: expect.any(Number),
    });
    await expect(signInWithPassword(guesser, right)).rejects.toMatchObject({ code: "rate_limited" });
    for (let other = 0; other < 10; other++) {
      await signInWithPassword(visitor(), wrong).catch(() => null);
    }
    await expect(signInWithPassword(visitor(), right)).rejects.toMatchObject({ code: "rate_limited" });
    await sessionOf(known);
  });

  test("T2.1 spelling the member in two ways does not double the guesses", async () => {
    const guesser = visitor();
    for (const login of ["ada", "ada@example.com", "ADA", "Ada@Example.com", "ada"]) {
      await signInWithPassword(guesser, { ...wrong, login }).catch(() => null);
    }
    await expect(signInWithPassword(guesser, wrong)).rejects.toMatchObject({ code: "rate_limited" });
  });

  test("T2.1 a mark stolen from another member's browser is worth nothing here", async () => {
    await givePassword(moderator);
    const other = await sessionOf(visitor(), { ...right, login: moderator.handle });
    const guesser = visitor({ deviceHash: sha256(other.deviceToken) });
    for (let guess = 1; guess <= 5; guess++) await signInWithPassword(guesser, wrong).catch(() => null);
    for (let guess = 1; guess <= 5; guess++) await signInWithPassword(visitor(), wrong).catch(() => null);
    await expect(signInWithPassword(visitor(guesser), wrong)).rejects.toMatchObject({ code: "rate_limited" });
  });

  test("T2.2 fifty at once: five at most reach the verifier", async () => {
    const verifier = vi.spyOn(passwords, "isPassword");
    const guesser = visitor();
    const tries = await Promise.allSettled(
      Array.from({ length: 50 }, () => signInWithPassword(guesser, wrong)),
    );
    const codes = tries.map((each) => (each.status === "rejected" ? each.reason.code : "in"));
    expect(codes.filter((code) => code === "unauthenticated").length).toBeLessThanOrEqual(5);
    expect(codes.filter((code) => code === "in")).toEqual([]);
    expect(codes.filter((code) => code === "rate_limited").length).toBeGreaterThanOrEqual(45);
    verifier.mockRestore();
  });

  test("T2.3 one account from two hundred addresses: ten are judged in an hour", async () => {
    let judged = 0;
    for (let address = 0; address < 200; address++) {
      const code = await signInWithPassword(visitor(), wrong).catch((error) => error.code);
      if (code === "unauthenticated") judged += 1;
    }
    expect(judged).toBe(10);
  });

  test("many accounts from one address: twenty-five in five minutes", async () => {
    const guesser = visitor();
    const codes: string[] = [];
    for (let n = 0; n < 26; n++) {
      const sent = { login: `member-${n}`, password: "whatever-it-is-1" };
      codes.push(await signInWithPassword(guesser, sent).catch((error) => error.code));
    }
    expect(codes.slice(0, 25)).toEqual(Array(25).fill("unauthenticated"));
    expect(codes[25]).toBe("rate_limited");
  });

  test("a good sign-in is not held against anybody", async () => {
    const at = visitor();
    for (let n = 0; n < 12; n++) await sessionOf(at);
  });

  test("T5.6 holds when Redis has been emptied", async () => {
    const { redis } = await import("@/lib/platform/redis");
    const guesser = visitor();
    for (let guess = 1; guess <= 5; guess++) await signInWithPassword(guesser, wrong).catch(() => null);
    await redis.flushall();
    await expect(signInWithPassword(guesser, wrong)).rejects.toMatchObject({ code: "rate_limited" });
  });
});
