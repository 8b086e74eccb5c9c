import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { completeSecondFactor } from "@/lib/accounts/complete-second-factor";
import { getAccount } from "@/lib/accounts/queries";
import { signInWithPassword } from "@/lib/accounts/sign-in-with-password";
import { beginTotp } from "@/lib/accounts/two-factor/begin-totp";
import { renewRecoveryCodes } from "@/lib/accounts/two-factor/renew-recovery-codes";
import { turnOffTotp } from "@/lib/accounts/two-factor/turn-off-totp";
import { turnOnTotp } from "@/lib/accounts/two-factor/turn-on-totp";
import type { Actor } from "@/lib/auth/actor";
import { totpCode, totpStep } from "@/lib/auth/totp";
import { findSessionActor } from "@/lib/auth/who";
import { freezeClock, now, thawClock } from "@/lib/platform/clock";
import { newId } from "@/lib/platform/ids";
import { givePassword, PASSWORD } from "@/tests/support/accounts";
import { ada, castOnStage, grace } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { visitor } from "@/tests/support/visitors";

castOnStage();
beforeEach(() => givePassword(ada));
afterEach(thawClock);

const atBrowser = (actor: Actor): Actor => ({ ...actor, sessionId: newId() });
const codeNow = (secret: string) => totpCode(secret, Math.floor(now().getTime() / 30_000));
const later = (seconds: number) => freezeClock(new Date(now().getTime() + seconds * 1_000));

async function withTwoSteps() {
  await beginTotp(atBrowser(ada));
  const secret = (await getAccount(ada)).waitingTotp?.secret ?? "";
  const { recoveryCodes } = await turnOnTotp(atBrowser(ada), { code: codeNow(secret) });
  later(31);
  return { secret, recoveryCodes };
}

async function ticket(): Promise<string> {
  const outcome = await signInWithPassword(visitor(), { login: "ada", password: PASSWORD });
  if (outcome.kind !== "second-factor") throw new Error("No second factor was asked for.");
  return outcome.ticket;
}

describe("two-step sign-in", () => {
  test("the password alone gives a ticket, and the ticket is no session", async () => {
    await withTwoSteps();
    expect(await findSessionActor(await ticket())).toBeNull();
    expect(await asSuperuser("SELECT 1 FROM sessions WHERE revoked_at IS NULL")).toEqual([]);
  });

  test("a right code signs in", async () => {
    const { secret } = await withTwoSteps();
    const outcome = await completeSecondFactor(visitor(), { ticket: await ticket(), code: codeNow(secret) });
    expect(
      await findSessionActor(outcome.kind === "signed-in" ? outcome.session.token : undefined),
    ).toMatchObject({ handle: "ada" });
  });

  test("T2.13 a code works once, also ten times at once", async () => {
    const { secret } = await withTwoSteps();
    await asSuperuser("DELETE FROM rate_hits");
    const code = codeNow(secret);
    const tickets = await Promise.all([1, 2, 3, 4, 5].map(ticket));
    const tries = await Promise.allSettled(
      tickets.map((each) => completeSecondFactor(visitor(), { ticket: each, code })),
    );
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await asSuperuser("SELECT 1 FROM sessions WHERE revoked_at IS NULL")).toHaveLength(1);
  });

  test("T2.13 a code before the last one accepted is refused, the next one is not", async () => {
    const { secret } = await withTwoSteps();
    const old = codeNow(secret);
    await completeSecondFactor(visitor(), { ticket: await ticket(), code: old });
    await expect(
      completeSecondFactor(visitor(), { ticket: await ticket(), code: old }),
    ).rejects.toMatchObject({
      code: "invalid",
    });
    later(30);
    await completeSecondFactor(visitor(), { ticket: await ticket(), code: codeNow(secret) });
  });

  test("T2.13 a ticket works once, even with two right codes", async () => {
    const { recoveryCodes } = await withTwoSteps();
    const plain = recoveryCodes.map((code) => code.replaceAll("-", ""));
    const one = await ticket();
    await completeSecondFactor(visitor(), { ticket: one, code: plain[0] ?? "" });
    await expect(
      completeSecondFactor(visitor(), { ticket: one, code: plain[1] ?? "" }),
    ).rejects.toMatchObject({
      code: "unauthenticated",
    });
  });

  test("T2.13 a recovery code works once, also five times at once, and is kept as a hash", async () => {
    const { recoveryCodes } = await withTwoSteps();
    expect(new Set(recoveryCodes).size).toBe(10);
    const code = (recoveryCodes[3] ?? "").replaceAll("-", "");
    const rows = await asSuperuser<{ code_hash: string }>("SELECT code_hash FROM recovery_codes");
    expect(JSON.stringify(rows)).not.toContain(code);
    const tickets = await Promise.all([1, 2, 3, 4, 5].map(ticket));
    const tries = await Promise.allSettled(
      tickets.map((each) => completeSecondFactor(visitor(), { ticket: each, code })),
    );
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  test("the sixth wrong code in a quarter of an hour waits", async () => {
    const { secret } = await withTwoSteps();
    await asSuperuser("DELETE FROM rate_hits");
    const one = await ticket();
    for (let guess = 0; guess < 5; guess++) {
      await expect(completeSecondFactor(visitor(), { ticket: one, code: "000000" })).rejects.toMatchObject({
        code: "invalid",
      });
    }
    await expect(
      completeSecondFactor(visitor(), { ticket: one, code: codeNow(secret) }),
    ).rejects.toMatchObject({
      code: "rate_limited",
    });
  });

  test("T2.9 a ticket that was altered, is old, or was made up opens nothing", async () => {
    const { secret } = await withTwoSteps();
    const one = await ticket();
    const altered = `${one.slice(0, -4)}AAAA`;
    for (const bad of [altered, "", undefined, "%", "a".repeat(9_000), one.slice(0, 30)]) {
      await expect(
        completeSecondFactor(visitor(), { ticket: bad, code: codeNow(secret) }),
      ).rejects.toMatchObject({ code: "unauthenticated" });
    }
    later(601);
    await expect(
      completeSecondFactor(visitor(), { ticket: one, code: codeNow(secret) }),
    ).rejects.toMatchObject({ code: "unauthenticated" });
  });

  test("is not on before a first code was right", async () => {
    await beginTotp(atBrowser(ada));
    await expect(turnOnTotp(atBrowser(ada), { code: "000000" })).rejects.toMatchObject({ code: "invalid" });
    expect(await signInWithPassword(visitor(), { login: "ada", password: PASSWORD })).toMatchObject({
      kind: "signed-in",
    });
  });

  test("is turned off, and its codes renewed, for a code only", async () => {
    const { recoveryCodes } = await withTwoSteps();
    await expect(turnOffTotp(atBrowser(ada), { code: "000000" })).rejects.toMatchObject({ code: "invalid" });
    const [one = "", two = ""] = recoveryCodes.map((code) => code.replaceAll("-", ""));
    const renewed = await renewRecoveryCodes(atBrowser(ada), { code: one });
    await expect(turnOffTotp(atBrowser(ada), { code: two })).rejects.toMatchObject({ code: "invalid" });
    await turnOffTotp(atBrowser(ada), { code: (renewed.recoveryCodes[0] ?? "").replaceAll("-", "") });
    expect(await signInWithPassword(visitor(), { login: "ada", password: PASSWORD })).toMatchObject({
      kind: "signed-in",
    });
  });

  test("the secret is sealed in the table", async () => {
    const { secret } = await withTwoSteps();
    const [row] = await asSuperuser("SELECT totp_secret FROM accounts WHERE member_id = $1", [ada.id]);
    expect(row?.totp_secret).toBeTruthy();
    expect(row?.totp_secret).not.toContain(secret);
  });

  test("a program with a token cannot touch it", async () => {
    await expect(beginTotp(grace)).rejects.toMatchObject({ code: "forbidden" });
    await expect(turnOffTotp(grace, { code: "000000" })).rejects.toMatchObject({ code: "forbidden" });
  });
});

test("codes are those of RFC 6238, appendix B", () => {
  // Its secret "12345678901234567890" in base32, its times, and the last six of its eight digits.
  const secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
  const vectors = [
    [59, "287082"],
    [1_111_111_109, "081804"],
    [1_111_111_111, "050471"],
    [1_234_567_890, "005924"],
    [2_000_000_000, "279037"],
    [20_000_000_000, "353130"],
  ] as const;
  for (const [at, code] of vectors) {
    expect(totpCode(secret, Math.floor(at / 30))).toBe(code);
    expect(totpStep(secret, code, new Date((at + 30) * 1_000))).toBe(Math.floor(at / 30));
    expect(totpStep(secret, code, new Date((at + 61) * 1_000))).toBeNull();
  }
});
