import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { getCommunity, meetCommunity } from "./queries";
import { refuse } from "./refusals";
import { isReservedSlug } from "./reserved-slugs";
import type { Community, MoveCommunityInput } from "./schema";
import { tellCommunity } from "./tell-community";

const answer = z.tuple([z.object({ outcome: z.string() })]);

/** Gives a community another address; the one before redirects and stays its own. Owner and admins. */
export async function moveCommunity(
  actor: Actor,
  { community, slug }: MoveCommunityInput & { community: string },
): Promise<Community> {
  const found = await meetCommunity(actor, community);
  const taken = new AppError("conflict", "This address is taken.", { slug: "This address is taken." });
  if (isReservedSlug(slug)) throw taken;
  await inTransaction(async (tx) => {
    const [{ outcome }] = answer.parse(
      await tx.$queryRaw`
        SELECT move_community(${actor.id}::uuid, ${found.id}::uuid, ${slug}, ${now()}::timestamptz) AS outcome`,
    );
    if (outcome === "taken") throw taken;
    refuse(outcome, ["moved"]);
    tellCommunity(found);
    tellCommunity({ id: found.id, slug });
  });
  return getCommunity(actor, found.id);
}
