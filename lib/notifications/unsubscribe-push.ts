import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { withMember } from "@/lib/platform/db";

/** No more pushes to this browser. One that gets none already is fine. */
export async function unsubscribePush(actor: Actor, { endpoint }: { endpoint: string }): Promise<void> {
  await withMember(actor.id, (tx) =>
    tx.pushSubscription.deleteMany({ where: { memberId: actor.id, endpoint } }),
  );
}
