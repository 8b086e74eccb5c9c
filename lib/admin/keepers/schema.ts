import { z } from "zod";
import { categoryRef } from "@/lib/forum/categories/schema";
import { person } from "@/lib/talk/schema";
import { handle } from "../schema";

export const keeperParams = z.object({ category: categoryRef, handle });
export type KeeperRef = z.output<typeof keeperParams>;

/** The categories in their order, each with who keeps it beside the staff of the site. */
const keptCategory = z.object({
  slug: z.string(),
  name: z.string(),
  /** What it stands under. */
  parent: z.string().nullable(),
  moderators: z.array(person),
});
export type KeptCategory = z.output<typeof keptCategory>;
export const keptCategories = z.object({ items: z.array(keptCategory) });
