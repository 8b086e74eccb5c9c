import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { audit } from "@/lib/auth/audit";
import { tell } from "@/lib/notifications/tell";
import { inTransaction } from "@/lib/platform/db";
import { assertAllowed } from "@/lib/platform/errors";
import { dropPagesOf } from "@/lib/profiles/drop-pages";
import { person } from "@/lib/talk/schema";
import { roleChanged } from "./notices";
import { canAdminister } from "./policy";
import { ADMINS_ONLY, refuse } from "./refusals";
import type { RoleInput } from "./schema";

const answer = z.tuple([
  z.object({ outcome: z.string(), member: person.nullable(), before: z.string().nullable() }),
]);

/** Gives a member another role on the site, which they are told with the reason. Administrators; the last one stays one. Twice is the same as once. */
export async function changeSiteRole(actor: Actor, { handle, role, reason }: RoleInput): Promise<void> {
  assertAllowed(canAdminister(actor), ADMINS_ONLY);
  await inTransaction(async (tx) => {
    const [{ outcome, member, before }] = answer.parse(
      await tx.$queryRaw`
        SELECT outcome, member, before FROM change_site_role(${actor.id}::uuid, ${handle}, ${role}::role)`,
    );
    refuse(outcome, ["changed", "again"]);
    if (outcome === "again" || !member) return;
    await audit(tx, {
      action: "admin.role-given",
      actorId: actor.id,
      subjectId: member.id,
      reason,
      data: { role, before },
    });
    await tell(tx, roleChanged(member.id, role, reason));
    dropPagesOf(member);
  });
}
