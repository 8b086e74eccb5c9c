import { z } from "zod";
import type { PrismaClient } from "@/generated/prisma/client";
import { reachedBy } from "@/lib/achievements/all";
import { facts } from "@/lib/achievements/facts";
import type { SeededMember } from "./members";

const rows = z.array(z.object({ id: z.string(), facts }));

/** What the people of the demo have reached by all that was seeded before; nobody is told. */
export async function seedAchievements(
  db: PrismaClient,
  members: readonly SeededMember[],
  random: () => number,
): Promise<number> {
  const joined = new Map(members.map((member) => [member.id, member.joined.getTime()]));
  const found = rows.parse(await db.$queryRaw`SELECT m.id, achievement_facts(m.id) AS facts FROM members m`);
  const { count } = await db.memberAchievement.createMany({
    data: found.flatMap(({ id, facts: done }) => {
      const since = joined.get(id) ?? Date.now();
      return reachedBy(done).map((kind) => ({
        memberId: id,
        kind,
        earnedAt: new Date(since + random() * (Date.now() - since)),
      }));
    }),
  });
  return count;
}
