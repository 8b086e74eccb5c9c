import "server-only";
import { z } from "zod";
import type { Viewer } from "@/lib/auth/actor";
import { cached } from "@/lib/platform/cache";
import { db } from "@/lib/platform/db";
import type { FeaturedPlace } from "./places";
import { type Featured, featuredList } from "./schema";

/** What carries the tag stands on a front. */
export const FEATURED = ["featured"];

const rows = z.array(z.object({ item: featuredList.shape.items.element }));

/** What visitors see of it is kept; a member's own look costs a round trip, and only where something stands. */
export async function listFeatured(viewer: Viewer, place: FeaturedPlace): Promise<Featured[]> {
  const shown = await cached({ key: `featured:${place}`, ttlSeconds: 600, tags: FEATURED }, () =>
    readFeatured(null, place),
  );
  return viewer && shown.length > 0 ? readFeatured(viewer, place) : shown;
}

/** The same as it is now. One round trip. */
export async function readFeatured(viewer: Viewer, place: FeaturedPlace): Promise<Featured[]> {
  const found = rows.parse(
    await db.$queryRaw`SELECT item FROM list_featured(${viewer?.id ?? null}::uuid, ${place})`,
  );
  return found.map(({ item }) => item);
}
