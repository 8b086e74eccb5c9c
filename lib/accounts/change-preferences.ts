import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { withMember } from "@/lib/platform/db";
import type { PreferencesInput } from "./schema";

/** How Lumo looks and behaves for this member, on every browser of theirs. */
export async function changePreferences(actor: Actor, input: PreferencesInput): Promise<void> {
  await withMember(actor.id, (tx) =>
    tx.preferences.upsert({
      where: { memberId: actor.id },
      create: { memberId: actor.id, ...input },
      update: input,
    }),
  );
}
