import { Prisma } from "@/generated/prisma/client";
import type { Part } from "@/lib/accounts/export/part";

const { sql } = Prisma;

/** What they have reached. */
export const achievementsExport: readonly Part[] = [
  {
    file: "account/achievements",
    about: "What you have reached, and when.",
    names: ["member_achievements.member_id"],
    rows: ({ me, own }) =>
      own(
        (key) => sql`
          SELECT kind AS key, kind, earned_at AS "earnedAt" FROM member_achievements
           WHERE member_id = ${me}::uuid AND kind > ${key} ORDER BY kind`,
        "",
      ),
  },
];
