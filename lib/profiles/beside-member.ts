import "server-only";
import { z } from "zod";
import { Prisma } from "@/generated/prisma/client";
import type { Viewer } from "@/lib/auth/actor";
import { TASTE_LEAST, type Taste, taste } from "@/lib/films/taste/schema";
import { db } from "@/lib/platform/db";

const earned = z.object({ kind: z.string(), earnedAt: z.coerce.date() });
const rows = z.array(
  z.object({ reached: z.object({ earned: z.array(earned) }).nullable(), taste: taste.nullable() }),
);

export type BesideMember = {
  /** What they have reached, the latest first. */
  earned: z.output<typeof earned>[];
  /** Null for visitors, on one's own page, and where it is not the viewer's to know. */
  taste: Taste | null;
};

/** What stands beside what a member says of themselves. One round trip. */
export async function getBesideMember(viewer: Viewer, handle: string): Promise<BesideMember> {
  const compared =
    viewer && viewer.handle !== handle
      ? Prisma.sql`(SELECT t.item FROM film_taste(${viewer.id}::uuid, ${handle}, ${TASTE_LEAST}::int) t)`
      : Prisma.sql`NULL::jsonb`;
  const [row] = rows.parse(
    await db.$queryRaw`
      SELECT (SELECT a.item FROM read_achievements(${viewer?.id ?? null}::uuid, ${handle}, false) a) AS reached, ${compared} AS taste`,
  );
  return { earned: row?.reached?.earned ?? [], taste: row?.taste ?? null };
}
