import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { audit } from "@/lib/auth/audit";
import { dropTags } from "@/lib/platform/cache";
import { now } from "@/lib/platform/clock";
import { afterCommit, inTransaction } from "@/lib/platform/db";
import { refuse } from "../refusals";
import { type CategoryChanges, FORUM_PAGES } from "./schema";

const answer = z.tuple([z.object({ outcome: z.string() })]);

/** Writes what is given of a category, which is there from then on, and who did it. */
export function writeCategory(
  actor: Actor,
  id: string,
  facts: CategoryChanges & { slug?: string },
  action: "forum.category-created" | "forum.category-changed",
): Promise<void> {
  return inTransaction(async (tx) => {
    const [{ outcome }] = answer.parse(
      await tx.$queryRaw`
        SELECT save_forum_category(${actor.id}::uuid, ${id}::uuid, ${JSON.stringify(facts)}::jsonb, ${now()}::timestamptz) AS outcome`,
    );
    refuse(outcome, ["saved"]);
    afterCommit(() => dropTags(FORUM_PAGES));
    await audit(tx, { action, actorId: actor.id, subjectId: id, data: { parts: Object.keys(facts) } });
  });
}
