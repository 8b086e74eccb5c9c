import "server-only";
import { z } from "zod";
import type { Viewer } from "@/lib/auth/actor";
import { NO_MEMBER } from "@/lib/films/refusals";
import { db } from "@/lib/platform/db";
import { assertAllowed, assertFound } from "@/lib/platform/errors";
import { ACHIEVEMENTS } from "./all";
import { facts } from "./facts";
import type { Reachable } from "./schema";

const read = z.object({
  earned: z.array(z.object({ kind: z.string(), earnedAt: z.coerce.date() })),
  holders: z.record(z.string(), z.int()),
  facts: facts.nullable(),
});
const rows = z.array(z.object({ item: read.nullable() }));

/**
 * What a member has reached, the latest first; to themselves also what is left, in the order of the list, and how far they are.
 * `forbidden` behind a private profile. One round trip.
 */
export async function listAchievements(viewer: Viewer, handle: string): Promise<Reachable[]> {
  const [row] = rows.parse(
    await db.$queryRaw`SELECT item FROM read_achievements(${viewer?.id ?? null}::uuid, ${handle}, true)`,
  );
  assertFound(row, NO_MEMBER);
  const { item } = row;
  assertAllowed(item !== null, "What they have reached is not open to you.");
  const when = new Map(item.earned.map(({ kind, earnedAt }) => [kind, earnedAt]));
  return ACHIEVEMENTS.map(({ fact, ...each }) => ({
    ...each,
    earnedAt: when.get(each.kind) ?? null,
    holders: item.holders[each.kind] ?? 0,
    reached: item.facts?.[fact] ?? null,
  }))
    .filter(({ earnedAt, reached }) => earnedAt !== null || reached !== null)
    .toSorted((a, b) => (b.earnedAt?.getTime() ?? 0) - (a.earnedAt?.getTime() ?? 0));
}
