import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { audit } from "@/lib/auth/audit";
import { now } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";
import { assertAllowed } from "@/lib/platform/errors";
import { canKeepForum } from "../policy";
import { refuse, STAFF_ONLY } from "../refusals";
import { getForumApproval } from "./queries";
import type { ForumApproval, SetApprovalInput } from "./schema";

const answer = z.tuple([z.object({ outcome: z.string() })]);

/** Says whose posts are looked at before they stand, in a category or on the whole site: nobody's, those of whoever has fewer than three that stand, or everybody's. Staff of the site. */
export async function setForumApproval(
  actor: Actor,
  { category, approval }: SetApprovalInput,
): Promise<ForumApproval> {
  assertAllowed(canKeepForum(actor), STAFF_ONLY);
  await inTransaction(async (tx) => {
    const [{ outcome }] = answer.parse(
      await tx.$queryRaw`
        SELECT set_forum_approval(${actor.id}::uuid, ${category ?? null}::text, ${approval}::text, ${now()}::timestamptz) AS outcome`,
    );
    refuse(outcome, ["set"]);
    await audit(tx, {
      action: "forum.approval-set",
      actorId: actor.id,
      subjectId: null,
      data: { category: category ?? null, approval },
    });
  });
  return getForumApproval(actor);
}
