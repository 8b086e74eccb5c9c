import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { getAccount } from "../queries";
import type { PasskeyView } from "./schema";

/** The member's passkeys, oldest first; twenty at most. One round trip. */
export async function listPasskeys(actor: Actor): Promise<PasskeyView[]> {
  return (await getAccount(actor)).passkeys;
}
