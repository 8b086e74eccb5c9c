import "server-only";
import { stirFeeds } from "@/lib/feed/stir-feeds";
import { tell } from "@/lib/notifications/tell";
import { afterCommit, type Tx } from "@/lib/platform/db";
import { enqueue } from "@/lib/platform/jobs/enqueue";
import { postDecision } from "../notices";
import { showAnew } from "../show-anew";

type Published = { id: string; author: string; slug: string; title: string };

/** A post was published: pages show it, its author hears of it, and a job tells who asked to hear of new posts. */
export async function tellOfPost(
  tx: Tx,
  post: Published,
  { byItsAuthor, isNew }: { byItsAuthor: boolean; isNew: boolean },
): Promise<void> {
  afterCommit(() => showAnew(post.slug));
  stirFeeds();
  if (!byItsAuthor) await tell(tx, postDecision(post.author, post, "published"));
  if (isNew) await enqueue(tx, "blog.tell-readers", { postId: post.id }, { key: `blog-tell:${post.id}` });
}
