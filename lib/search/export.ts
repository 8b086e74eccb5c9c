import { Prisma } from "@/generated/prisma/client";
import type { Part } from "@/lib/accounts/export/part";

const { sql } = Prisma;

/** What they looked for lately, and what they keep. */
export const searchExport: readonly Part[] = [
  {
    file: "searches",
    about: "What you searched for lately, and the searches you saved.",
    names: ["searches.member_id"],
    rows: ({ me, own }) =>
      own(
        (key) => sql`
          SELECT id AS key, query, searched_at AS "searchedAt", saved_at AS "savedAt"
            FROM searches WHERE member_id = ${me}::uuid AND id > ${key}::uuid ORDER BY id`,
      ),
  },
];
