import "server-only";
import { createHmac, timingSafeEqual } from "node:crypto";
import type { z } from "zod";
import { parseJson } from "./json";

/**
 * A token anyone may carry and only we can have written: payload and HMAC-SHA256, both base64url. The purpose is
 * part of what is signed, so a token for one thing never opens another. It hides nothing and never expires by
 * itself: put a time into the payload where it should.
 */
export function sign(purpose: string, payload: unknown, secret: string): string {
  const body = Buffer.from(JSON.stringify(payload)).toString("base64url");
  return `${body}.${signature(purpose, body, secret).toString("base64url")}`;
}

/** The payload, or null for any token not signed by `sign` with the same purpose and secret. Never throws. */
export function verify<T>(purpose: string, token: string, secret: string, schema: z.ZodType<T>): T | null {
  const [body, mac, ...rest] = token.split(".");
  if (!body || !mac || rest.length > 0 || token.length > 4096) return null;
  const given = Buffer.from(mac, "base64url");
  const expected = signature(purpose, body, secret);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
  // Node reads base64url leniently; only the one spelling we write is ours.
  if (given.toString("base64url") !== mac) return null;
  const parsed = schema.safeParse(parseJson(Buffer.from(body, "base64url").toString()));
  return parsed.success ? parsed.data : null;
}

function signature(purpose: string, body: string, secret: string): Buffer {
  return createHmac("sha256", secret).update(`${purpose}\n${body}`).digest();
}
