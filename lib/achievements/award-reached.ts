import "server-only";
import { z } from "zod";
import { recordActivity } from "@/lib/feed/record-activity";
import { tell } from "@/lib/notifications/tell";
import { dropTags } from "@/lib/platform/cache";
import { now } from "@/lib/platform/clock";
import { afterCommit, inTransaction, jobsDb } from "@/lib/platform/db";
import { achievementOf, reachedBy } from "./all";
import { facts } from "./facts";
import { reachedSomething } from "./notices";

const looked = z.tuple([z.object({ facts, id: z.uuid(), handle: z.string() })]).or(z.tuple([]));
const awarded = z.tuple([z.object({ added: z.array(z.string()), lately: z.array(z.string()) })]);

/**
 * Looks what a member has reached, notes what is new and tells them. Nothing is ever taken back, and looking again awards
 * nothing twice. Answers what is new.
 */
export async function awardReached(memberId: string): Promise<string[]> {
  const [found] = looked.parse(
    await jobsDb().$queryRaw`
      SELECT achievement_facts(m.id) AS facts, m.id, m.handle FROM members m WHERE m.id = ${memberId}::uuid AND m.erased_at IS NULL`,
  );
  const reached = found ? reachedBy(found.facts) : [];
  if (!found || reached.length === 0) return [];
  return inTransaction(async (tx) => {
    const [{ added, lately }] = awarded.parse(
      await tx.$queryRaw`
        SELECT added, lately FROM award_achievements(${memberId}::uuid, ${reached}::text[], ${now()}::timestamptz)`,
    );
    if (added.length === 0) return added;
    for (const kind of added) await recordActivity(tx, shown(found, kind));
    await tell(tx, reachedSomething(found, lately));
    afterCommit(() => dropTags([`member:${found.handle}`]));
    return added;
  });
}

/** For the feeds of those who follow them. */
function shown({ id, handle }: { id: string; handle: string }, kind: string) {
  const facts = { title: achievementOf(kind)?.name ?? kind, href: `/members/${handle}/achievements` };
  return { kind: "achievement", actorId: id, subject: { id, part: kind }, facts } as const;
}
