import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { audit } from "@/lib/auth/audit";
import { inTransaction } from "@/lib/platform/db";
import { assertAllowed } from "@/lib/platform/errors";
import { canGiveRoles } from "../policy";
import { ADMINS_ONLY, refuse } from "../refusals";
import type { RoleInput } from "./schema";

const answer = z.tuple([z.object({ outcome: z.string(), member: z.uuid().nullable() })]);

/** Makes a member a writer or an editor of the blog, or neither; it holds from their next request on. Twice is the same as once. Admins. */
export async function giveRole(actor: Actor, { handle, role }: RoleInput): Promise<void> {
  assertAllowed(canGiveRoles(actor), ADMINS_ONLY);
  await inTransaction(async (tx) => {
    const [{ outcome, member }] = answer.parse(
      await tx.$queryRaw`
        SELECT outcome, member FROM give_blog_role(${actor.id}::uuid, ${handle}, ${role}::text)`,
    );
    refuse(outcome, ["given"]);
    await audit(tx, { action: "blog.role-given", actorId: actor.id, subjectId: member, data: { role } });
  });
}
