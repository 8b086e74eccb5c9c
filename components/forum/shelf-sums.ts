import type { ForumFront, Shelf } from "@/lib/forum/front";

type Tree = ForumFront[number];

/** How much there is in a category and in what stands under it. */
export function sumOf({ children, ...shelf }: Tree, what: "threadCount" | "postCount"): number {
  return children.reduce((sum, child) => sum + child[what], shelf[what]);
}

/** What was talked of last in a category or in what stands under it. */
export function newestOf({ children, ...shelf }: Tree): Shelf["latest"] {
  return [shelf, ...children]
    .flatMap(({ latest }) => latest ?? [])
    .reduce<Shelf["latest"]>(
      (newest, each) => (newest && newest.lastPostAt >= each.lastPostAt ? newest : each),
      null,
    );
}
