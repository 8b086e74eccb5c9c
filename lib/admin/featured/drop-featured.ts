import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { audit } from "@/lib/auth/audit";
import { dropTags } from "@/lib/platform/cache";
import { afterCommit, inTransaction } from "@/lib/platform/db";
import { assertAllowed } from "@/lib/platform/errors";
import { canAdminister } from "../policy";
import { ADMINS_ONLY, refuse } from "../refusals";
import { FEATURED } from "./queries";
import type { FeaturedRef } from "./schema";

const answer = z.tuple([z.object({ outcome: z.string() })]);

/** Takes something off the front it stands on. Administrators. */
export async function dropFeatured(actor: Actor, { id }: FeaturedRef): Promise<void> {
  assertAllowed(canAdminister(actor), ADMINS_ONLY);
  await inTransaction(async (tx) => {
    const [{ outcome }] = answer.parse(
      await tx.$queryRaw`SELECT drop_featured(${actor.id}::uuid, ${id}::uuid) AS outcome`,
    );
    refuse(outcome, ["dropped"]);
    afterCommit(() => dropTags(FEATURED));
    await audit(tx, { action: "admin.featured-no-more", actorId: actor.id, subjectId: null, data: { id } });
  });
}
