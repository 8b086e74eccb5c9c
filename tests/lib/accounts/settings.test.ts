import { beforeEach, describe, expect, test } from "vitest";
import { changeHandle } from "@/lib/accounts/change-handle";
import { changePassword } from "@/lib/accounts/change-password";
import { changePreferences } from "@/lib/accounts/change-preferences";
import { checkHandle } from "@/lib/accounts/check-handle";
import { getAccount } from "@/lib/accounts/queries";
import { accessToken } from "@/lib/accounts/schema";
import { listSessions } from "@/lib/accounts/sessions/queries";
import { revokeOtherSessions } from "@/lib/accounts/sessions/revoke-other-sessions";
import { revokeSession } from "@/lib/accounts/sessions/revoke-session";
import { signInWithPassword } from "@/lib/accounts/sign-in-with-password";
import { createAccessToken } from "@/lib/accounts/tokens/create-access-token";
import { listAccessTokens } from "@/lib/accounts/tokens/queries";
import { revokeAccessToken } from "@/lib/accounts/tokens/revoke-access-token";
import type { Actor } from "@/lib/auth/actor";
import { findSessionActor, getTokenActor } from "@/lib/auth/who";
import { newId } from "@/lib/platform/ids";
import { givePassword, PASSWORD } from "@/tests/support/accounts";
import { ada, castOnStage, grace } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { visitor } from "@/tests/support/visitors";

castOnStage();
beforeEach(() => givePassword(ada));

async function signedIn(): Promise<{ actor: Actor; token: string }> {
  const outcome = await signInWithPassword(visitor(), { login: "ada", password: PASSWORD });
  if (outcome.kind !== "signed-in") throw new Error("A second factor is owed.");
  const actor = await findSessionActor(outcome.session.token);
  if (!actor) throw new Error("The session is not good.");
  return { actor, token: outcome.session.token };
}
const here = (actor: Actor) => ({ ...actor, sessionId: newId() });
const fresh = {
  currentPassword: PASSWORD,
  password: "harbour-4-windows",
  passwordAgain: "harbour-4-windows",
};

describe("sessions", () => {
  test("are listed, this browser first, and end one by one or all but this", async () => {
    const [one, two, three] = [await signedIn(), await signedIn(), await signedIn()];
    const list = await listSessions(one.actor);
    expect(list).toHaveLength(3);
    expect(list[0]).toMatchObject({ isCurrent: true, device: "Chrome on Linux", method: "password" });
    await revokeSession(one.actor, { id: two.actor.sessionId ?? "" });
    expect(await findSessionActor(two.token)).toBeNull();
    expect(await revokeOtherSessions(one.actor)).toEqual({ ended: 1 });
    expect(await findSessionActor(three.token)).toBeNull();
    expect(await findSessionActor(one.token)).not.toBeNull();
  });

  test("of somebody else are not there", async () => {
    const { actor, token } = await signedIn();
    await expect(revokeSession(here(grace), { id: actor.sessionId ?? "" })).rejects.toMatchObject({
      code: "not_found",
    });
    expect(await listSessions(here(grace))).toEqual([]);
    expect(await findSessionActor(token)).not.toBeNull();
  });

  test("T2.6 end at once when their member is suspended, or stops being staff for longer than staff may idle", async () => {
    const { token } = await signedIn();
    await asSuperuser("UPDATE members SET suspended_until = now() + interval '1 hour' WHERE id = $1", [
      ada.id,
    ]);
    expect(await findSessionActor(token)).toBeNull();
    await asSuperuser("UPDATE members SET suspended_until = NULL, role = 'admin' WHERE id = $1", [ada.id]);
    expect(await findSessionActor(token)).toMatchObject({ role: "admin" });
  });
});

describe("the password", () => {
  test("T2.6 is changed for the current one, and other sessions end", async () => {
    const [one, two] = [await signedIn(), await signedIn()];
    await changePassword(one.actor, fresh);
    expect(await findSessionActor(one.token)).not.toBeNull();
    expect(await findSessionActor(two.token)).toBeNull();
    await signInWithPassword(visitor(), { login: "ada", password: fresh.password });
  });

  test("is not changed without it, nor guessed more than five times", async () => {
    const { actor } = await signedIn();
    const wrong = { ...fresh, currentPassword: "a-guess-1" };
    for (let guess = 0; guess < 5; guess++) {
      await expect(changePassword(actor, wrong)).rejects.toMatchObject({
        fields: { currentPassword: expect.any(String) },
      });
    }
    await expect(changePassword(actor, fresh)).rejects.toMatchObject({ code: "rate_limited" });
  });

  test("is not changed to itself, nor by a program", async () => {
    const { actor } = await signedIn();
    const same = { currentPassword: PASSWORD, password: PASSWORD, passwordAgain: PASSWORD };
    await expect(changePassword(actor, same)).rejects.toMatchObject({
      fields: { password: expect.any(String) },
    });
    await expect(changePassword({ ...actor, sessionId: null }, fresh)).rejects.toMatchObject({
      code: "forbidden",
    });
  });
});

describe("the handle", () => {
  test("changes every thirty days; the old one leads here and is nobody else's", async () => {
    await changeHandle(here(ada), { handle: "countess" });
    expect(await checkHandle("ada")).toMatchObject({ free: false });
    await expect(changeHandle(here(grace), { handle: "ada" })).rejects.toMatchObject({ code: "conflict" });
    const countess = here({ ...ada, handle: "countess" });
    await expect(changeHandle(countess, { handle: "lovelace" })).rejects.toMatchObject({
      code: "conflict",
      fields: { handle: expect.stringContaining("30 days") },
    });
    await asSuperuser("UPDATE members SET handle_changed_at = now() - interval '31 days'");
    await changeHandle(countess, { handle: "ada" });
    const former = await asSuperuser("SELECT handle FROM former_handles");
    expect(former).toEqual([{ handle: "countess" }]);
  });

  test("cannot be somebody's, also when two want one at once", async () => {
    await expect(changeHandle(here(ada), { handle: "grace" })).rejects.toMatchObject({ code: "conflict" });
    const tries = await Promise.allSettled([
      changeHandle(here(ada), { handle: "analyst" }),
      changeHandle(here(grace), { handle: "analyst" }),
    ]);
    expect(tries.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  test("two changes at once are one", async () => {
    const tries = await Promise.allSettled([
      changeHandle(here(ada), { handle: "first" }),
      changeHandle(here(ada), { handle: "second" }),
    ]);
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });
});

describe("access tokens", () => {
  const wish = accessToken.parse({ name: "Export", scopes: ["read", "read"], life: "30" });

  test("are shown once, kept as a hash, and act within their scopes", async () => {
    const { token } = await createAccessToken(here(ada), wish);
    expect(token).toMatch(/^lumo_[\w-]{43}$/);
    expect(await getTokenActor(`Bearer ${token}`)).toMatchObject({
      handle: "ada",
      scopes: ["read"],
      sessionId: null,
    });
    const rows = await asSuperuser("SELECT * FROM api_tokens");
    expect(JSON.stringify(rows)).not.toContain(token.slice(12));
    expect(JSON.stringify(await listAccessTokens(ada))).not.toContain(token.slice(12));
  });

  test("end when revoked or past their time, and with their member", async () => {
    const made = await createAccessToken(here(ada), wish);
    await revokeAccessToken(ada, made);
    await expect(getTokenActor(`Bearer ${made.token}`)).rejects.toMatchObject({ code: "unauthenticated" });
    await expect(revokeAccessToken(ada, made)).rejects.toMatchObject({ code: "not_found" });
    const other = await createAccessToken(here(ada), wish);
    await asSuperuser("UPDATE api_tokens SET expires_at = now()");
    await expect(getTokenActor(`Bearer ${other.token}`)).rejects.toMatchObject({ code: "unauthenticated" });
  });

  test("of somebody else are not there, and no token makes another", async () => {
    const made = await createAccessToken(here(ada), wish);
    await expect(revokeAccessToken(grace, made)).rejects.toMatchObject({ code: "not_found" });
    await expect(createAccessToken(ada, wish)).rejects.toMatchObject({ code: "forbidden" });
  });

  test("are twenty-five at most, also when many are made at once", async () => {
    const tries = await Promise.allSettled(
      Array.from({ length: 30 }, () => createAccessToken(here(ada), wish)),
    );
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(25);
  });

  test("T2.9 a bearer that is malformed, empty, or a JWT without a signature is nobody's", async () => {
    for (const bearer of [
      "",
      "%",
      "Bearer ",
      "Bearer %",
      "Bearer a.b.c",
      "Basic YWRh",
      "Bearer eyJhbGciOiJub25lIn0.e30.",
    ]) {
      await expect(getTokenActor(bearer)).rejects.toMatchObject({ code: "unauthenticated" });
    }
  });
});

test("preferences are kept and come back", async () => {
  const wanted = { theme: "light", language: "en", timeZone: "Europe/Lisbon", shortcuts: false } as const;
  await changePreferences(ada, wanted);
  expect((await getAccount(ada)).preferences).toEqual(wanted);
  expect((await getAccount(grace)).preferences).toMatchObject({ theme: "system", shortcuts: true });
});
