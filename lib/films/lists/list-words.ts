import "server-only";
import { renderMarkdown } from "@/lib/platform/markdown/render-markdown";
import { slugOf } from "@/lib/platform/slug";
import type { ChangeListInput } from "./schema";

/** What a list says of itself as the database keeps it; what is not said is not named. */
export function listWords({ title, description, isRanked, tags }: Partial<ChangeListInput>) {
  return {
    ...(title !== undefined && { title, slug: slugOf(title, "list") }),
    ...(description !== undefined && {
      description,
      descriptionHtml: renderMarkdown(description, "message").html,
    }),
    ...(isRanked !== undefined && { isRanked }),
    ...(tags !== undefined && { tags }),
  };
}
