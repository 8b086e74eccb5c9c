import "server-only";
import { dropTags } from "@/lib/platform/cache";
import { afterCommit } from "@/lib/platform/db";
import { wake } from "@/lib/platform/realtime/wake";
import { FORUM_CHANNEL, threadChannel } from "./channels";

/**
 * After the commit of a change whose events the database has written: open pages of the thread look, and what visitors are
 * shown of it is rendered anew. With the addresses of the categories it stands in, the lists that show it, too.
 */
export function tellThread(id: string, shelves?: readonly string[]): void {
  afterCommit(async () => {
    wake(shelves ? [threadChannel(id), FORUM_CHANNEL] : [threadChannel(id)]);
    const lists = shelves ? ["forum", ...shelves.map((slug) => `category:${slug}`)] : [];
    await dropTags([`thread:${id}`, ...lists]);
  });
}

/** The addresses of the categories that a thread is listed in: its own, and the one that stands over it. */
export function shelvesOf({
  category,
}: {
  category: { slug: string; parent: { slug: string } | null };
}): string[] {
  return [category.slug, ...(category.parent ? [category.parent.slug] : [])];
}
