import "server-only";
import { isDeepStrictEqual } from "node:util";
import { dropTags } from "@/lib/platform/cache";
import { FEATURED_PLACES } from "./places";
import { FEATURED, listFeatured, readFeatured } from "./queries";

/** What was taken away or renamed since is not shown to visitors any longer than until somebody looks again. */
export async function lookAgain(): Promise<void> {
  for (const place of FEATURED_PLACES) {
    const [shown, there] = await Promise.all([listFeatured(null, place), readFeatured(null, place)]);
    const same = isDeepStrictEqual(shown.map(worth), there.map(worth));
    if (!same) return dropTags(FEATURED);
  }
}

/** Numbers go up all day; nobody renders a page anew for that. */
function worth({ count, ...rest }: { count: number }): unknown {
  return rest;
}
