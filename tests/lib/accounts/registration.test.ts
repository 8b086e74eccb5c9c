import { describe, expect, test } from "vitest";
import { checkHandle } from "@/lib/accounts/check-handle";
import { confirmRegistration } from "@/lib/accounts/confirm-registration";
import { registerMember } from "@/lib/accounts/register-member";
import { registration } from "@/lib/accounts/schema";
import { findSessionActor } from "@/lib/auth/who";
import { db } from "@/lib/platform/db";
import { setFlag } from "@/lib/platform/flags";
import { sha256 } from "@/lib/platform/ids";
import { castOnStage } from "@/tests/support/cast";
import { asApp, asSuperuser } from "@/tests/support/database";
import { lettersTo, tokenSentTo, visitor } from "@/tests/support/visitors";

castOnStage();

const form = {
  handle: "lotte",
  name: "Lotte Reiniger",
  email: "lotte@example.org",
  password: "scissors-2-shadows",
  passwordAgain: "scissors-2-shadows",
  bornOn: "1989-06-02",
};
const wish = (changes: Partial<typeof form> = {}) => registration.parse({ ...form, ...changes });

describe("a newcomer", () => {
  test("becomes a member by answering the letter, and is in at once in the same browser", async () => {
    const at = visitor();
    const { browserToken } = await registerMember(at, wish());
    expect(await db.member.findUnique({ where: { handle: "lotte" } })).toBeNull();

    const token = await tokenSentTo("lotte@example.org");
    const { session } = await confirmRegistration(
      { ...at, browserHash: sha256(browserToken ?? "") },
      { token },
    );
    expect(await findSessionActor(session?.token)).toMatchObject({ handle: "lotte", emailVerified: true });
  });

  test("is not signed in by the link alone, in a browser that did not sign up", async () => {
    await registerMember(visitor(), wish());
    const answer = await confirmRegistration(visitor(), { token: await tokenSentTo("lotte@example.org") });
    expect(answer).toEqual({ handle: "lotte", session: null });
  });

  test("T2.5 joins once, however often the link is pressed at the same time", async () => {
    await registerMember(visitor(), wish());
    const token = await tokenSentTo("lotte@example.org");
    const presses = await Promise.allSettled(
      Array.from({ length: 10 }, () => confirmRegistration(visitor(), { token })),
    );
    expect(presses.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await asSuperuser("SELECT 1 FROM members WHERE handle = 'lotte'")).toHaveLength(1);
  });

  test("comes too late after half an hour", async () => {
    await registerMember(visitor(), wish());
    const token = await tokenSentTo("lotte@example.org");
    await asSuperuser("UPDATE registrations SET expires_at = now() - interval '1 second'");
    await expect(confirmRegistration(visitor(), { token })).rejects.toMatchObject({ code: "invalid" });
  });

  test("holds the handle while the letter is under way, against others and not against themselves", async () => {
    const at = visitor();
    const { browserToken } = await registerMember(at, wish({ email: "first@example.org" }));
    expect(await checkHandle("lotte")).toMatchObject({ free: false });
    await expect(registerMember(visitor(), wish({ email: "other@example.org" }))).rejects.toMatchObject({
      code: "conflict",
      fields: { handle: expect.stringContaining("taken") },
    });
    const same = { ...at, browserHash: sha256(browserToken ?? "") };
    await registerMember(same, wish({ email: "lotte.r@example.org" }));
    await expect(tokenSentTo("first@example.org")).rejects.toThrow("No letter");
    expect(await tokenSentTo("lotte.r@example.org")).toBeTruthy();
  });

  test("two at once for one handle: one has it", async () => {
    const tries = await Promise.allSettled([
      registerMember(visitor(), wish({ email: "one@example.org" })),
      registerMember(visitor(), wish({ email: "two@example.org" })),
    ]);
    expect(tries.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  test("is kept as a hash: neither password nor token is in the database", async () => {
    await registerMember(visitor(), wish());
    const [row] = await asSuperuser("SELECT * FROM registrations");
    expect(JSON.stringify(row)).not.toContain("scissors");
    expect(row?.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(row?.token_hash).toBe(sha256(await tokenSentTo("lotte@example.org")));
    expect(await asApp("SELECT * FROM registrations")).toEqual([]);
  });

  test("T5.3 the fourth in an hour from one address waits", async () => {
    const at = visitor();
    for (const n of [1, 2, 3]) {
      await registerMember(at, wish({ handle: `lotte${n}`, email: `lotte${n}@example.org` }));
    }
    await expect(registerMember(at, wish())).rejects.toMatchObject({
      code: "rate_limited",
      retryAfter: expect.any(Number),
    });
  });

  test("finds the door closed while registration is switched off", async () => {
    await setFlag("registration", false);
    await expect(registerMember(visitor(), wish())).rejects.toMatchObject({ code: "unavailable" });
    await setFlag("registration", true);
  });
});

describe("T2.4 an address that has an account", () => {
  test("gets the same answer, and only its owner reads that somebody tried", async () => {
    const answer = await registerMember(visitor(), wish({ email: "Ada@example.com" }));
    expect(answer).toEqual({ browserToken: expect.any(String) });
    const [letter] = await lettersTo("ada@example.com");
    expect(letter).toMatchObject({ kind: "already-member" });
    expect(letter?.text).not.toContain("token=");
    expect(await checkHandle("lotte")).toMatchObject({ free: false });
  });
});
