import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { audit } from "@/lib/auth/audit";
import { assertAllowed } from "@/lib/platform/errors";
import { setFlag } from "@/lib/platform/flags";
import { canAdminister } from "./policy";
import { ADMINS_ONLY } from "./refusals";
import type { FlagInput } from "./schema";

/** Switches a part of Lumo off or on again; felt everywhere within a minute. Administrators. */
export async function switchFlag(actor: Actor, { name, isOn, reason }: FlagInput): Promise<void> {
  assertAllowed(canAdminister(actor), ADMINS_ONLY);
  await setFlag(name, isOn, (tx) =>
    audit(tx, {
      action: "admin.flag-switched",
      actorId: actor.id,
      subjectId: null,
      reason,
      data: { name, isOn },
    }),
  );
}
