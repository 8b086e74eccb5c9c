import "server-only";
import { cookies } from "next/headers";
import { now } from "@/lib/platform/clock";
import { sha256 } from "@/lib/platform/ids";
import { hostCookieName, sessionCookieName, sessionCookieOptions } from "./session-cookie";
import type { OpenedSession } from "./sessions";

/** The small cookies beside the session: none of them signs anybody in. */
const SMALL = {
  /** A browser that has signed a member in before. */
  device: { name: "lumo_device", seconds: 180 * 86_400 },
  /** A browser that has asked to join and waits for its letter. */
  registration: { name: "lumo_registration", seconds: 1_800 },
  /** A password was right; a code is still owed. */
  "second-factor": { name: "lumo_second_factor", seconds: 600 },
  /** All proofs were given; whether to stay is still to be said. */
  leaving: { name: "lumo_leaving", seconds: 600 },
  /** What a passkey was asked to sign. */
  passkey: { name: "lumo_passkey", seconds: 300 },
  /** Who Google says it is; handle and birth date are still owed. */
  google: { name: "lumo_google", seconds: 900 },
} as const;
export type SmallCookie = keyof typeof SMALL;

export async function readCookie(which: SmallCookie): Promise<string | undefined> {
  return (await cookies()).get(hostCookieName(SMALL[which].name))?.value;
}

export async function cookieHash(which: SmallCookie): Promise<string | null> {
  const value = await readCookie(which);
  return value ? sha256(value) : null;
}

export async function putCookie(which: SmallCookie, value: string): Promise<void> {
  const { name, seconds } = SMALL[which];
  const expires = new Date(now().getTime() + seconds * 1_000);
  (await cookies()).set(hostCookieName(name), value, sessionCookieOptions(expires));
}

export async function dropCookie(which: SmallCookie): Promise<void> {
  (await cookies()).set(hostCookieName(SMALL[which].name), "", sessionCookieOptions(new Date(0)));
}

/** Hands the browser its new session and the mark by which it is known again. */
export async function keepSession({ token, expiresAt, deviceToken }: OpenedSession): Promise<void> {
  (await cookies()).set(sessionCookieName(), token, sessionCookieOptions(expiresAt));
  await putCookie("device", deviceToken);
}

export async function readSessionToken(): Promise<string | undefined> {
  return (await cookies()).get(sessionCookieName())?.value;
}

export async function dropSession(): Promise<void> {
  (await cookies()).set(sessionCookieName(), "", sessionCookieOptions(new Date(0)));
}
