import "server-only";
import { Prisma } from "@/generated/prisma/client";
import type { Actor } from "@/lib/auth/actor";
import { newId } from "@/lib/platform/ids";
import { slugOf } from "@/lib/platform/slug";
import type { Ref } from "../schema";
import { changeSeries } from "./change-series";
import type { StartSeriesInput } from "./schema";

/** Opens a series under an address made of its title. Editors. */
export async function startSeries(actor: Actor, { title, description }: StartSeriesInput): Promise<Ref> {
  const slug = slugOf(title, "series");
  await changeSeries(Prisma.sql`
    SELECT start_blog_series(${actor.id}::uuid, ${slug}, ${title}, ${description}, ${newId()}::uuid) AS outcome`);
  return { slug };
}
