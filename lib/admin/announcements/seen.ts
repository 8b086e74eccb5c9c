import "server-only";
import { cookies } from "next/headers";
import { env } from "@/lib/platform/env";
import { idsIn, SEEN_COOKIE, withSeen } from "./seen-cookie";

const YEAR = 365 * 24 * 3_600;

/** Which announcements the browser that asks has put away. */
export async function listSeen(): Promise<string[]> {
  return idsIn((await cookies()).get(SEEN_COOKIE)?.value ?? "");
}

/** The browser that asks has read this one. Says nothing about anybody, so scripts may read it. */
export async function noteSeen(id: string): Promise<void> {
  const jar = await cookies();
  jar.set(SEEN_COOKIE, withSeen(jar.get(SEEN_COOKIE)?.value ?? "", id), {
    maxAge: YEAR,
    sameSite: "lax",
    secure: env().APP_URL.startsWith("https:"),
  });
}
