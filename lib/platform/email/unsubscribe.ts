import "server-only";
import { z } from "zod";
import { env } from "@/lib/platform/env";
import { sign, verify } from "@/lib/platform/signing";

const subscription = z.object({ memberId: z.uuid(), type: z.string() });
export type Subscription = z.infer<typeof subscription>;

const PURPOSE = "unsubscribe";

/** Works signed out and for as long as the letter is kept: it can do nothing but end this subscription. */
export function unsubscribeUrl({ memberId, type }: Subscription): string {
  const token = sign(PURPOSE, { memberId, type }, env().AUTH_SECRET);
  return new URL(`/api/unsubscribe?token=${token}`, env().APP_URL).href;
}

export function readUnsubscribeToken(token: string): Subscription | null {
  return verify(PURPOSE, token, env().AUTH_SECRET, subscription);
}

/** RFC 2369 and RFC 8058: mail programs show a button that posts `List-Unsubscribe=One-Click` to the address. */
export function unsubscribeHeaders(to: Subscription): Record<string, string> {
  return {
    "List-Unsubscribe": `<${unsubscribeUrl(to)}>`,
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
  };
}
