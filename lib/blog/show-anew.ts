import "server-only";
import { dropTags } from "@/lib/platform/cache";

/** Readers see at once what changed of a post, and every list it stands in. */
export function showAnew(...slugs: string[]): Promise<void> {
  return dropTags(["blog", "home", ...slugs.map((slug) => `blog:${slug}`)]);
}
