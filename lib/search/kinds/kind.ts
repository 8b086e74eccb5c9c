import type { Prisma } from "@/generated/prisma/client";
import type { Viewer } from "@/lib/auth/actor";
import type { Asked } from "../parse-search";
import type { Hit, KindName } from "../schema";

/** Where in a kind's list a page begins: after the one found last. */
export type After = { rank: number; id: string } | null;

/** One kind of thing that can be found: what asks the database, and how an answer of it is shown. */
export type Kind = {
  name: KindName;
  /** Rows of `id`, `rank`, `total` and `item`, the best first: only what the viewer may see. */
  find: (viewer: Viewer, asked: Asked, after: After, most: number) => Prisma.Sql;
  show: (item: unknown, asked: Asked) => Omit<Hit, "kind" | "id">;
  /** What makes kept answers of this kind stale. */
  tags: readonly string[];
};
