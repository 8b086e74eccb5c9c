import "server-only";
import type { LinkPurpose } from "./emails/link-letter";
import { isMailTokenGood } from "./mail-token";
import { tokenInput } from "./schema";

export type Link = { kind: "none" } | { kind: "gone" } | { kind: "good"; token: string };

/** What the address of a page says about the letter it came from. Looking uses nothing up. */
export async function readLink(token: unknown, purpose: LinkPurpose): Promise<Link> {
  if (token === undefined) return { kind: "none" };
  const given = tokenInput.safeParse({ token });
  if (!given.success || !(await isMailTokenGood(given.data.token, purpose))) return { kind: "gone" };
  return { kind: "good", token: given.data.token };
}
