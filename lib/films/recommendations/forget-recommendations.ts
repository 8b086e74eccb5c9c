import "server-only";
import { dropTags } from "@/lib/platform/cache";

type Who = { id: string };

/** What everything that is kept of somebody's recommendations carries. */
export const recommendationsTag = ({ id }: Who) => `recommendations:${id}`;

/** Somebody said something of a film: what is recommended to them is looked for anew. Call it when that is certain. */
export function forgetRecommendations(who: Who): Promise<void> {
  return dropTags([recommendationsTag(who)]);
}
