import "server-only";
import { createHmac, randomInt } from "node:crypto";
import { env } from "@/lib/platform/env";

const ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
const HOW_MANY = 10;

/** Ten codes for the day the phone is lost: 60 bits each, shown as `abcd-efgh-2345`, kept as keyed hashes. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: HOW_MANY }, () =>
    Array.from({ length: 12 }, () => ALPHABET[randomInt(32)])
      .join("")
      .replace(/(.{4})(.{4})(.{4})/, "$1-$2-$3"),
  );
}

export function recoveryHash(memberId: string, code: string): string {
  const plain = code.replaceAll("-", "").toLowerCase();
  return createHmac("sha256", env().AUTH_SECRET).update(`recovery\n${memberId}\n${plain}`).digest("hex");
}
