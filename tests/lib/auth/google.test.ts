import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { letInFromGoogle } from "@/lib/accounts/google/let-in-from-google";
import { registerFromGoogle } from "@/lib/accounts/google/register-from-google";
import { unlinkGoogle } from "@/lib/accounts/google/unlink-google";
import { findSessionActor } from "@/lib/auth/who";
import { newId } from "@/lib/platform/ids";
import { ada, castOnStage, grace } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { startOpenIdProvider } from "@/tests/support/openid-provider";
import { visitor } from "@/tests/support/visitors";

castOnStage();

let provider: Awaited<ReturnType<typeof startOpenIdProvider>>;
let google: typeof import("@/lib/auth/google");
const hedy = { sub: "1001", email: "hedy@example.org", email_verified: true, name: "Hedy Lamarr" };

beforeAll(async () => {
  provider = await startOpenIdProvider();
  Object.assign(process.env, {
    GOOGLE_CLIENT_ID: provider.client.id,
    GOOGLE_CLIENT_SECRET: provider.client.secret,
    GOOGLE_ISSUER: provider.issuer,
  });
  google = await import("@/lib/auth/google");
});
afterAll(() => provider.close());
beforeEach(() => {
  provider.state.person = hedy;
  provider.state.mischief = {};
});

type Jar = Record<string, string>;
const jarOf = (setCookies: string[]): Jar =>
  Object.fromEntries(
    setCookies.map((each) => {
      const pair = each.split(";")[0] ?? "";
      const at = pair.indexOf("=");
      return [pair.slice(0, at), decodeURIComponent(pair.slice(at + 1))];
    }),
  );

/** To Google and back: what the browser then carries, and what Google wrote into the address. */
async function roundTrip(): Promise<{ jar: Jar; query: Record<string, string>; asked: URL }> {
  const { location, setCookies } = await google.beginGoogle({});
  const back = await fetch(location, { redirect: "manual" });
  const query = Object.fromEntries(new URL(back.headers.get("location") ?? "").searchParams);
  return { jar: jarOf(setCookies), query, asked: new URL(location) };
}

describe("T2.12 Google is believed", () => {
  test("when everything is right", async () => {
    const { jar, query, asked } = await roundTrip();
    for (const name of ["state", "nonce", "code_challenge"])
      expect(asked.searchParams.get(name)).toBeTruthy();
    const { identity } = await google.finishGoogle(query, jar);
    expect(identity).toEqual({
      subject: "1001",
      email: "hedy@example.org",
      emailVerified: true,
      name: "Hedy Lamarr",
    });
  });

  test("and no session of next-auth's is ever made", async () => {
    const { jar, query } = await roundTrip();
    const { setCookies } = await google.finishGoogle(query, jar);
    expect(setCookies.join()).not.toContain("session-token=ey");
  });

  test.each(["state", "pkce.code_verifier", "nonce"])("not without the cookie of its %s", async (name) => {
    const { jar, query } = await roundTrip();
    const kept = Object.keys(jar).find((each) => each.endsWith(name)) ?? "";
    expect(kept).toContain(name);
    delete jar[kept];
    expect((await google.finishGoogle(query, jar)).identity).toBeNull();
  });

  test.each(["state", "pkce.code_verifier", "nonce"])("not with the %s of another round", async (name) => {
    const [one, two] = [await roundTrip(), await roundTrip()];
    const kept = Object.keys(one.jar).find((each) => each.endsWith(name)) ?? "";
    expect(
      (await google.finishGoogle(one.query, { ...one.jar, [kept]: two.jar[kept] ?? "" })).identity,
    ).toBeNull();
  });

  test("not with the state altered or left out of the address", async () => {
    const { jar, query } = await roundTrip();
    expect((await google.finishGoogle({ ...query, state: "another" }, jar)).identity).toBeNull();
    const { state: _, ...without } = query;
    expect((await google.finishGoogle(without, jar)).identity).toBeNull();
  });

  test.each([
    ["another issuer", { iss: "https://evil.example" }],
    ["another audience", { aud: "another-site" }],
    ["another nonce", { nonce: "replayed" }],
    ["no nonce", { nonce: null }],
    ["another key", { key: "another" as const }],
    ["an old date", { expired: true as const }],
  ])("not with %s in its token", async (_, mischief) => {
    const { jar, query } = await roundTrip();
    provider.state.mischief = mischief;
    expect((await google.finishGoogle(query, jar)).identity).toBeNull();
  });

  test("not twice with one code, nor when the person said no", async () => {
    const { jar, query } = await roundTrip();
    await google.finishGoogle(query, jar);
    expect((await google.finishGoogle(query, jar)).identity).toBeNull();
    expect(
      (await google.finishGoogle({ error: "access_denied", state: query.state ?? "" }, jar)).identity,
    ).toBeNull();
  });

  test("T2.9 none of its cookies is a session", async () => {
    const { jar } = await roundTrip();
    for (const value of Object.values(jar)) expect(await findSessionActor(value)).toBeNull();
  });
});

describe("what a Google account opens", () => {
  const identity = { subject: "1001", email: "hedy@example.org", emailVerified: true, name: "Hedy Lamarr" };
  const knock = (changes: Partial<typeof identity> = {}, viewer: typeof ada | null = null) =>
    letInFromGoogle({ ...visitor(), viewer }, { ...identity, ...changes });
  const wish = { handle: "hedy", name: "Hedy", bornOn: new Date("1990-01-01") };

  test("a newcomer chooses a handle first, and is known from then on", async () => {
    const outcome = await knock();
    if (outcome.kind !== "newcomer") throw new Error(outcome.kind);
    const session = await registerFromGoogle(visitor(), { ...wish, ticket: outcome.ticket });
    expect(await findSessionActor(session.token)).toMatchObject({ handle: "hedy", emailVerified: true });
    expect(await knock({ email: "moved@example.org" })).toMatchObject({ kind: "signed-in" });
    await expect(
      registerFromGoogle(visitor(), { ...wish, handle: "hedy2", ticket: outcome.ticket }),
    ).rejects.toMatchObject({ code: "conflict" });
  });

  test("T2.12 never an account that merely has the same address", async () => {
    expect(await knock({ email: "ADA@example.com" })).toEqual({ kind: "refused", why: "known" });
    expect(await asSuperuser("SELECT 1 FROM provider_identities")).toEqual([]);
  });

  test("T2.12 nothing when Google has not verified the address", async () => {
    expect(await knock({ emailVerified: false })).toEqual({ kind: "refused", why: "unverified" });
    expect(await knock({ emailVerified: false }, ada)).toEqual({ kind: "refused", why: "unverified" });
  });

  test("linked by somebody who is signed in, and then theirs alone", async () => {
    expect(await knock({}, ada)).toEqual({ kind: "linked" });
    expect(await knock({}, grace)).toEqual({ kind: "refused", why: "taken" });
    expect(await knock()).toMatchObject({ kind: "signed-in" });
  });

  test("still owes the second factor", async () => {
    await knock({}, ada);
    await asSuperuser(
      "UPDATE accounts SET totp_secret = 'x', totp_confirmed_at = now() WHERE member_id = $1",
      [ada.id],
    );
    expect(await knock()).toMatchObject({ kind: "second-factor" });
  });

  test("is not taken away while it is the only way in", async () => {
    await knock({}, ada);
    const here = { ...ada, sessionId: newId() };
    await expect(unlinkGoogle(here)).rejects.toMatchObject({ code: "conflict" });
    await asSuperuser("UPDATE accounts SET password_hash = 'x' WHERE member_id = $1", [ada.id]);
    await unlinkGoogle(here);
    expect(await knock({ email: "hedy@example.org" })).toMatchObject({ kind: "newcomer" });
  });
});
