import "server-only";
import { hash, parseOptions, verify } from "@node-rs/argon2";
import { inHashQueue } from "./hash-queue";

/** OWASP's floor for argon2id (which is the library's default variant): 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
const MOST_BYTES = 1_024;

// The hash of a random text nobody knows, at the same cost: what strangers are compared with, so that they take as long.
const NOBODY =
  "$argon2id$v=19$m=19456,t=2,p=1$ZDXZUaG3XWSpd7vSS0P0QQ$tJB0eLWnyYl6pVqm2T6PvbGSsRFFDfJn9S1y0w1FJlY";

export function hashPassword(password: string): Promise<string> {
  if (Buffer.byteLength(password) > MOST_BYTES) throw new RangeError("A password this long is never hashed.");
  return inHashQueue(() => hash(password.normalize("NFC"), COST));
}

/** Whether it is the member's password. Without a hash (no such member, or no password) it takes as long, and is not. */
export async function isPassword(password: string, kept: string | null): Promise<boolean> {
  if (Buffer.byteLength(password) > MOST_BYTES) return false;
  const same = await inHashQueue(() => verify(kept ?? NOBODY, password.normalize("NFC")));
  return kept !== null && same;
}

/** Whether a kept hash is weaker than what we make today. */
export function needsRehash(kept: string): boolean {
  const made = parseOptions(kept);
  return made.memoryCost < COST.memoryCost || made.timeCost < COST.timeCost || !kept.startsWith("$argon2id$");
}
