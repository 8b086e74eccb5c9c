import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { audit } from "@/lib/auth/audit";
import { dropTags } from "@/lib/platform/cache";
import { now } from "@/lib/platform/clock";
import { afterCommit, inTransaction } from "@/lib/platform/db";
import { assertAllowed, assertFound } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import { canAdminister } from "../policy";
import { ADMINS_ONLY, NOTHING_TO_FEATURE, refuse } from "../refusals";
import { FEATURED } from "./queries";
import { FEATURED_MOST, type FeatureInput, thingAt } from "./schema";

const answer = z.tuple([z.object({ outcome: z.string() })]);

/** Puts something that everybody may see on the front of a place, at its head; the same again changes the note. Administrators; six at a place. */
export async function featureThing(actor: Actor, { place, address, note }: FeatureInput): Promise<void> {
  assertAllowed(canAdminister(actor), ADMINS_ONLY);
  const thing = thingAt(address);
  assertFound(thing, NOTHING_TO_FEATURE);
  const id = newId();
  await inTransaction(async (tx) => {
    const [{ outcome }] = answer.parse(
      await tx.$queryRaw`
        SELECT feature_thing(${actor.id}::uuid, ${id}::uuid, ${place}, ${thing.kind}, ${thing.ref}, ${note}, ${FEATURED_MOST}::int,
          ${now()}::timestamptz) AS outcome`,
    );
    refuse(outcome, ["featured", "again"]);
    afterCommit(() => dropTags(FEATURED));
    if (outcome === "again") return;
    await audit(tx, {
      action: "admin.featured",
      actorId: actor.id,
      subjectId: null,
      data: { id, place, ...thing },
    });
  });
}
