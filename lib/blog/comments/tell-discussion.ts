import "server-only";
import { dropTags } from "@/lib/platform/cache";
import { afterCommit } from "@/lib/platform/db";
import { wake } from "@/lib/platform/realtime/wake";
import { blogChannel } from "../channels";

/** After the commit of a change whose event the database has written: open pages of the post look, and visitors are shown it anew. */
export function tellDiscussion(postId: string, slug: string): void {
  afterCommit(async () => {
    wake([blogChannel(postId)]);
    await dropTags([`blog:${slug}`]);
  });
}
