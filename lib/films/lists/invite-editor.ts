import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { tell } from "@/lib/notifications/tell";
import { now } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";
import { listInvitation } from "./notices";
import { getList } from "./queries";
import { refuse } from "./refusals";
import type { EditorInput } from "./schema";
import { showList } from "./show-list";

const answer = z.tuple([z.object({ outcome: z.string(), member_id: z.uuid().nullable() })]);

/** Asks somebody to edit the actor's list with them, and tells them. Twice is the same as once. Twenty at most. */
export async function inviteEditor(actor: Actor, { id, handle }: EditorInput): Promise<void> {
  const list = await getList(actor, id);
  await inTransaction(async (tx) => {
    const [{ outcome, member_id }] = answer.parse(
      await tx.$queryRaw`
        SELECT outcome, member_id FROM invite_to_film_list(${actor.id}::uuid, ${id}::uuid, ${handle}, ${now()}::timestamptz)`,
    );
    refuse(outcome, ["invited", "again"]);
    if (outcome === "again" || !member_id) return;
    showList(id);
    await tell(tx, listInvitation(actor, { id: member_id }, list));
  });
}
