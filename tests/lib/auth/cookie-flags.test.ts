import { beforeEach, expect, test, vi } from "vitest";

type Kept = { name: string; value: string; options: Record<string, unknown> };
const kept: Kept[] = [];
vi.mock("next/headers", () => ({
  cookies: async () => ({
    set: (name: string, value: string, options: Record<string, unknown>) =>
      kept.push({ name, value, options }),
    get: () => undefined,
  }),
}));

beforeEach(() => {
  kept.length = 0;
  vi.resetModules();
});

async function keepEverything(appUrl: string): Promise<Kept[]> {
  vi.stubEnv("APP_URL", appUrl);
  const { keepSession, putCookie } = await import("@/lib/auth/jar");
  const expiresAt = new Date(Date.now() + 60_000);
  await keepSession({ token: "a-token", expiresAt, deviceToken: "a-device" } as Parameters<
    typeof keepSession
  >[0]);
  for (const which of ["registration", "second-factor", "passkey", "google"] as const)
    await putCookie(which, "sealed");
  vi.unstubAllEnvs();
  return kept;
}

test("T2.8 every cookie is bound to this host, sent over TLS only, out of scripts' reach and not from other sites", async () => {
  const all = await keepEverything("https://lumo.example");
  expect(all).toHaveLength(6);
  for (const { name, options } of all) {
    expect(name).toMatch(/^__Host-lumo_/);
    expect(options).toMatchObject({ secure: true, httpOnly: true, sameSite: "lax", path: "/" });
    expect(options).not.toHaveProperty("domain");
    expect(options.expires).toBeInstanceOf(Date);
  }
});

test("T2.8 on a laptop without TLS only the prefix and the flag that need it are left out", async () => {
  for (const { name, options } of await keepEverything("http://localhost:3000")) {
    expect(name).toMatch(/^lumo_/);
    expect(options).toMatchObject({ secure: false, httpOnly: true, sameSite: "lax", path: "/" });
  }
});
