import { listAudit } from "@/lib/admin/queries";
import { auditQuery } from "@/lib/admin/schema";
import { audit } from "@/lib/auth/audit";
import { judgeAppeal } from "@/lib/moderation/judge-appeal";
import { reportThing } from "@/lib/moderation/report-thing";
import { db } from "@/lib/platform/db";
import { ada, grace } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { allowed, INSIDE, type Trial } from "./trial";

/** For every guard of the staff somebody whom it keeps out. */
export const staffTrials: Record<string, Trial> = {
  "admin#canAdminister": {
    reach: async () => {
      await audit(db, { action: "admin.tried", actorId: ada.id, subjectId: ada.id });
      const read = listAudit(ada, auditQuery.parse({}));
      return (await allowed(read)) && (await read).items.length > 0;
    },
    behind: INSIDE,
  },
  "moderation#canModerate": {
    reach: async () => {
      await reportThing(grace, { kind: "member", ref: "stranger", reason: "spam", note: "" });
      const [{ id = "" } = {}] = await asSuperuser<{ id: string }>("SELECT id FROM moderation_cases");
      return allowed(judgeAppeal(ada, { id, judgement: "undone", reason: "Mine." }));
    },
    behind: INSIDE,
  },
};
