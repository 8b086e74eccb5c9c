import "server-only";
import { Prisma } from "@/generated/prisma/client";
import type { Actor } from "@/lib/auth/actor";
import { newId } from "@/lib/platform/ids";
import { changeSeries } from "./change-series";
import type { SeriesInput } from "./schema";

/** Opens a series under an address, or says the one that is there differently. Editors. */
export function saveSeries(actor: Actor, { slug, title, description }: SeriesInput): Promise<void> {
  return changeSeries(Prisma.sql`
    SELECT save_blog_series(${actor.id}::uuid, ${slug}, ${title}, ${description}, ${newId()}::uuid) AS outcome`);
}
