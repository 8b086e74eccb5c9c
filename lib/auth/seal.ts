import "server-only";
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import type { z } from "zod";
import { now } from "@/lib/platform/clock";
import { env } from "@/lib/platform/env";
import { parseJson } from "@/lib/platform/json";

/** What a sealed text is for; each purpose has a key of its own, so that none opens another. */
type Purpose = "totp" | "second-factor" | "passkey" | "google" | "leaving" | "refusal";

/** Encrypts and signs (AES-256-GCM) with a key derived from AUTH_SECRET. */
export function seal(purpose: Purpose, value: unknown, seconds?: number): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", keyFor(purpose), nonce);
  const until = seconds === undefined ? null : now().getTime() + seconds * 1_000;
  const body = Buffer.concat([cipher.update(JSON.stringify({ value, until })), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString("base64url");
}

/** What was sealed, or null when it is not ours, not for this purpose, too old, or not of this shape. Never throws. */
export function unseal<S extends z.ZodType>(
  purpose: Purpose,
  sealed: string | undefined,
  schema: S,
): z.output<S> | null {
  const bytes = Buffer.from(sealed ?? "", "base64url");
  if (bytes.length < 29 || bytes.length > 4_096) return null;
  const decipher = createDecipheriv("aes-256-gcm", keyFor(purpose), bytes.subarray(0, 12));
  decipher.setAuthTag(bytes.subarray(12, 28));
  let text: string;
  try {
    text = Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString();
  } catch {
    // A wrong tag is what tampering looks like.
    return null;
  }
  const opened = parseJson(text);
  if (typeof opened !== "object" || opened === null || !("value" in opened) || !("until" in opened))
    return null;
  if (opened.until !== null && !(Number(opened.until) > now().getTime())) return null;
  const parsed = schema.safeParse(opened.value);
  return parsed.success ? parsed.data : null;
}

function keyFor(purpose: Purpose): Buffer {
  return Buffer.from(hkdfSync("sha256", env().AUTH_SECRET, "lumo", purpose, 32));
}
