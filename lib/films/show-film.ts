import "server-only";
import { dropTags } from "@/lib/platform/cache";
import { afterCommit } from "@/lib/platform/db";

/** Once the change is certain: visitors see anew what is said about a film, and the pages of who said it. */
export function showFilm(slug: string, author?: { handle: string }): void {
  afterCommit(() => dropTags([`film:${slug}`, ...(author ? [`member:${author.handle}`] : [])]));
}
