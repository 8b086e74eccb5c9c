import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { withMember } from "@/lib/platform/db";
import type { Shield } from "./schema";

/** The actor says what they want to be kept from reading too early. */
export async function saveShield(actor: Actor, shield: Shield): Promise<Shield> {
  await withMember(actor.id, (tx) =>
    tx.filmSetting.upsert({
      where: { memberId: actor.id },
      create: { memberId: actor.id, ...shield },
      update: shield,
    }),
  );
  return shield;
}
