import { beforeEach, describe, expect, test } from "vitest";
import { confirmEmailChange } from "@/lib/accounts/confirm-email-change";
import { requestEmailChange } from "@/lib/accounts/request-email-change";
import { requestPasswordReset, requestSignInLink } from "@/lib/accounts/request-link";
import { resetPassword } from "@/lib/accounts/reset-password";
import { signInByLink } from "@/lib/accounts/sign-in-by-link";
import { signInWithPassword } from "@/lib/accounts/sign-in-with-password";
import type { Actor } from "@/lib/auth/actor";
import { findSessionActor } from "@/lib/auth/who";
import { newId, sha256 } from "@/lib/platform/ids";
import { givePassword, PASSWORD } from "@/tests/support/accounts";
import { castOnStage, newcomer } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { lettersTo, tokenSentTo, visitor } from "@/tests/support/visitors";

castOnStage();

let who: Actor;
let address: string;
let n = 0;
// Letters of one test must not be found by the next.
beforeEach(async () => {
  who = await newcomer(`reader${++n}`);
  address = `${who.handle}@example.com`;
  await givePassword(who);
});

const NEW = "harbour-4-windows";
const newPassword = (token: string) => ({ token, password: NEW, passwordAgain: NEW });
const signIn = async (password = PASSWORD) => {
  const outcome = await signInWithPassword(visitor(), { login: who.handle, password });
  if (outcome.kind !== "signed-in") throw new Error("A second factor is owed.");
  return outcome.session.token;
};

describe("a new password by letter", () => {
  test("T2.5 T2.6 is set once, ends every session, signs nobody in, and is told of", async () => {
    const before = await signIn();
    await requestPasswordReset(visitor(), { email: address });
    const token = await tokenSentTo(address);
    const presses = await Promise.allSettled(
      Array.from({ length: 10 }, () => resetPassword(visitor(), newPassword(token))),
    );
    expect(presses.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await findSessionActor(before)).toBeNull();
    expect(await asSuperuser("SELECT 1 FROM sessions WHERE revoked_at IS NULL")).toEqual([]);
    await expect(signIn()).rejects.toMatchObject({ code: "unauthenticated" });
    await signIn(NEW);
    expect((await lettersTo(address)).map(({ kind }) => kind)).toContain("security-password-changed");
  });

  test("T2.5 its token is 256 bits, kept as a hash, and good for half an hour", async () => {
    await requestPasswordReset(visitor(), { email: address });
    const token = await tokenSentTo(address);
    expect(Buffer.from(token, "base64url")).toHaveLength(32);
    const [row] = await asSuperuser<{ token_hash: string; minutes: string }>(
      "SELECT token_hash, round(extract(epoch FROM expires_at - created_at) / 60) AS minutes FROM mail_tokens",
    );
    expect(row?.token_hash).toBe(sha256(token));
    expect(Number(row?.minutes)).toBe(30);
    await asSuperuser("UPDATE mail_tokens SET expires_at = now() - interval '1 second'");
    await expect(resetPassword(visitor(), newPassword(token))).rejects.toMatchObject({ code: "invalid" });
  });

  test("T2.5 does not take the second factor away", async () => {
    await asSuperuser(
      "UPDATE accounts SET totp_secret = 'x', totp_confirmed_at = now() WHERE member_id = $1",
      [who.id],
    );
    await requestPasswordReset(visitor(), { email: address });
    await resetPassword(visitor(), newPassword(await tokenSentTo(address)));
    expect(await signInWithPassword(visitor(), { login: who.handle, password: NEW })).toMatchObject({
      kind: "second-factor",
    });
  });

  test("an older link stops working when a newer one is asked for", async () => {
    await requestPasswordReset(visitor(), { email: address });
    const older = await tokenSentTo(address);
    await requestPasswordReset(visitor(), { email: address });
    await tokenSentTo(address);
    await expect(resetPassword(visitor(), newPassword(older))).rejects.toMatchObject({ code: "invalid" });
  });

  test("a refused password does not use the link up", async () => {
    await requestPasswordReset(visitor(), { email: address });
    const token = await tokenSentTo(address);
    const own = `${who.handle}77`;
    await expect(
      resetPassword(visitor(), { token, password: own, passwordAgain: own }),
    ).rejects.toMatchObject({ code: "invalid", fields: { password: expect.any(String) } });
    await resetPassword(visitor(), newPassword(token));
  });

  test("T2.4 nobody's address gets the same answer, and no letter", async () => {
    expect(await requestPasswordReset(visitor(), { email: "nobody@example.net" })).toBeUndefined();
    expect(await requestPasswordReset(visitor(), { email: address })).toBeUndefined();
    expect(await lettersTo("nobody@example.net")).toEqual([]);
  });

  test("the sixth letter to one address in half an hour is refused, whether it has an account or not", async () => {
    for (const email of [address, "nobody@example.net"]) {
      for (let letter = 0; letter < 5; letter++) await requestPasswordReset(visitor(), { email });
      await expect(requestSignInLink(visitor(), { email: email.toUpperCase() })).rejects.toMatchObject({
        code: "rate_limited",
      });
    }
  });
});

describe("a link that signs in", () => {
  test("does so once", async () => {
    await requestSignInLink(visitor(), { email: address });
    const token = await tokenSentTo(address);
    const presses = await Promise.allSettled(
      Array.from({ length: 5 }, () => signInByLink(visitor(), { token })),
    );
    const [one, ...others] = presses.filter((press) => press.status === "fulfilled");
    expect(others).toEqual([]);
    if (one?.value.kind !== "signed-in") throw new Error("Nobody was signed in.");
    expect(await findSessionActor(one.value.session.token)).toMatchObject({ handle: who.handle });
  });

  test("still owes the second factor", async () => {
    await asSuperuser(
      "UPDATE accounts SET totp_secret = 'x', totp_confirmed_at = now() WHERE member_id = $1",
      [who.id],
    );
    await requestSignInLink(visitor(), { email: address });
    expect(await signInByLink(visitor(), { token: await tokenSentTo(address) })).toMatchObject({
      kind: "second-factor",
    });
  });

  test("is no link to set a password, nor the other way round", async () => {
    await requestSignInLink(visitor(), { email: address });
    const token = await tokenSentTo(address);
    await expect(resetPassword(visitor(), newPassword(token))).rejects.toMatchObject({ code: "invalid" });
    await requestPasswordReset(visitor(), { email: address });
    await expect(signInByLink(visitor(), { token: await tokenSentTo(address) })).rejects.toMatchObject({
      code: "invalid",
    });
  });
});

describe("moving to another address", () => {
  const here = () => ({ ...who, sessionId: newId() });

  test("happens when the new address answers, and the old one hears of it", async () => {
    const email = `${who.handle}@example.org`;
    await requestEmailChange(here(), { email, currentPassword: PASSWORD });
    expect((await lettersTo(address)).map(({ kind }) => kind)).toEqual(["security-email-change-asked"]);
    const [before] = await asSuperuser("SELECT email FROM accounts WHERE member_id = $1", [who.id]);
    expect(before?.email).toBe(address);
    await confirmEmailChange(visitor(), { token: await tokenSentTo(email) });
    await signInWithPassword(visitor(), { login: email, password: PASSWORD });
    await expect(signInWithPassword(visitor(), { login: address, password: PASSWORD })).rejects.toMatchObject(
      {
        code: "unauthenticated",
      },
    );
  });

  test("needs the password", async () => {
    const sent = { email: `${who.handle}@example.org`, currentPassword: "a-guess-1" };
    await expect(requestEmailChange(here(), sent)).rejects.toMatchObject({
      fields: { currentPassword: expect.any(String) },
    });
  });

  test("an address with an account gets another letter, and the page says the same", async () => {
    const answer = await requestEmailChange(here(), {
      email: "grace@example.com",
      currentPassword: PASSWORD,
    });
    expect(answer).toEqual({ email: "grace@example.com" });
    expect((await lettersTo("grace@example.com")).map(({ kind }) => kind)).toEqual(["already-member"]);
  });

  test("takes the links to the old address with it", async () => {
    await requestPasswordReset(visitor(), { email: address });
    const old = await tokenSentTo(address);
    const email = `${who.handle}@example.org`;
    await requestEmailChange(here(), { email, currentPassword: PASSWORD });
    await confirmEmailChange(visitor(), { token: await tokenSentTo(email) });
    await expect(resetPassword(visitor(), newPassword(old))).rejects.toMatchObject({ code: "invalid" });
  });
});
