import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { withMember } from "@/lib/platform/db";
import { type Sharing, type SharingInput, sharing } from "./schema";

/** The actor says who hears of what they do. It holds at once, for what they did before, too. What is left out stays. */
export function saveSharing(actor: Actor, input: SharingInput): Promise<Sharing> {
  const { films, lists, words, communities, achievements } = input;
  const said = { films, lists, words, communities, achievements };
  return withMember(actor.id, async (tx) => {
    const { memberId: _, ...saved } = await tx.feedSetting.upsert({
      where: { memberId: actor.id },
      create: { memberId: actor.id, ...said },
      update: said,
    });
    return sharing.parse(saved);
  });
}
