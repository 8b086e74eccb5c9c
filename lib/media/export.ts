import { z } from "zod";
import { Prisma } from "@/generated/prisma/client";
import type { Eyes, Part } from "@/lib/accounts/export/part";
import { variantName } from "@/lib/platform/images/purposes";
import { storageKey } from "./view-upload";

const { sql } = Prisma;

/** Pictures they sent, each in the largest size there is. */
export const mediaExport: readonly Part[] = [
  {
    file: "pictures/pictures",
    about: "The pictures you sent, which lie beside this list, and how you described them.",
    names: ["uploads.owner_id"],
    rows: ({ me, own }) =>
      own(
        (key) => sql`
          SELECT id AS key, 'pictures/' || id || '.webp' AS file, purpose, alt_text AS description, width, height,
                 created_at AS "sentAt", attached_at AS "usedSince", is_public AS "isPublic"
            FROM uploads WHERE owner_id = ${me}::uuid AND id > ${key}::uuid ORDER BY id`,
      ),
    files,
  },
];

const stored = z.object({ id: z.string(), name: z.string(), widest: z.number() });

async function* files({ me, own }: Eyes) {
  const rows = own(
    (key) => sql`
      SELECT id AS key, id, name, (SELECT max(w) FROM unnest(widths) w) AS widest
        FROM uploads WHERE owner_id = ${me}::uuid AND cardinality(widths) > 0 AND id > ${key}::uuid ORDER BY id`,
  );
  for await (const row of rows) {
    const { id, name, widest } = stored.parse(row);
    yield { file: `pictures/${id}.webp`, key: storageKey(variantName(name, widest)) };
  }
}
