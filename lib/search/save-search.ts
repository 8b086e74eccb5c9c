import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/platform/clock";
import { withMember } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import type { KeptSearch, SaveSearchInput } from "./schema";

const MOST = 50;

/** Keeps a search until its member takes it away; fifty at most. The same again is the one there is. */
export async function saveSearch(actor: Actor, { query }: SaveSearchInput): Promise<KeptSearch> {
  const savedAt = now();
  const id = await withMember(actor.id, async (tx) => {
    // Whoever saves in two tabs at once is counted one after the other.
    await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`searches:${actor.id}`}, 0))::text`;
    const kept = await tx.search.findMany({ where: { memberId: actor.id, savedAt: { not: null } } });
    const same = kept.find((one) => one.query === query);
    if (same) return same.id;
    if (kept.length >= MOST)
      throw new AppError("conflict", `You keep ${MOST} searches already. Remove one first.`);
    const saved = await tx.search.upsert({
      where: { memberId_query: { memberId: actor.id, query } },
      create: { id: newId(), memberId: actor.id, query, searchedAt: savedAt, savedAt },
      update: { savedAt },
    });
    return saved.id;
  });
  return { id, query, isSaved: true };
}
