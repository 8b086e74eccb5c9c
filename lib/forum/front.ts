import "server-only";
import { z } from "zod";
import type { Viewer } from "@/lib/auth/actor";
import { db } from "@/lib/platform/db";
import { moment } from "@/lib/talk/schema";
import { category } from "./categories/schema";

const shelf = category.extend({
  /** What was talked of last in it, of what the viewer meets. */
  latest: z
    .object({
      id: z.uuid(),
      slug: z.string(),
      title: z.string(),
      lastNumber: z.int(),
      lastPostAt: moment,
    })
    .nullable(),
});
export type Shelf = z.output<typeof shelf>;
/** A category of the top with those that stand under it. */
export type ForumFront = (Shelf & { children: Shelf[] })[];

const rows = z.array(z.object({ item: shelf }));

/** The forum's front: the categories that the viewer may read, as a tree, each with its newest thread. One round trip. */
export async function getForumFront(viewer: Viewer): Promise<ForumFront> {
  const found = rows.parse(
    await db.$queryRaw`SELECT item FROM list_forum_shelves(${viewer?.id ?? null}::uuid)`,
  );
  const under = (parentId: string | null) =>
    found.map(({ item }) => item).filter((item) => item.parentId === parentId);
  return under(null).map((item) => ({ ...item, children: under(item.id) }));
}
