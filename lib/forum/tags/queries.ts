import "server-only";
import { z } from "zod";
import type { Viewer } from "@/lib/auth/actor";
import { db } from "@/lib/platform/db";
import { PAGE } from "@/lib/platform/pagination";
import { type TagsQuery, type TagUse, tagUse } from "./schema";

const row = z.object({ items: z.array(tagUse.shape.items.element) });

/** The tags that are most used of late where the viewer may read, those that begin so if need be: twenty. One round trip. */
export async function listTags(viewer: Viewer, { beginning }: TagsQuery): Promise<TagUse> {
  const items = await db.$queryRaw`
    SELECT tag, threads FROM list_forum_tags(${viewer?.id ?? null}::uuid, ${beginning}, ${PAGE.rows}::int)`;
  return row.parse({ items });
}
