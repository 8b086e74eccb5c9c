"use client";
import { useAwake } from "@/components/ui/use-awake";
import type { Post } from "@/lib/forum/posts/schema";
import { PostActs } from "./post-acts";
import type { PostFacts, PostRights } from "./post-facts";
import { PostReactions } from "./post-reactions";
import { SeenReactions } from "./seen-reactions";

type Props = { post: PostFacts; rights: PostRights; reactions: Post["reactions"] };

/**
 * What a member can do with a post, and what was put under it. None of it does anything before the page listens, and three
 * buttons a post would be a third of what a page of them weighs: until then there is only their place.
 */
export function PostTools({ post, rights, reactions }: Props) {
  if (!useAwake()) {
    return (
      <div className="flex min-h-8 items-center justify-end pointer-coarse:min-h-10">
        <SeenReactions reactions={reactions} />
      </div>
    );
  }
  return (
    <div className="flex min-h-8 flex-wrap items-center justify-between gap-2 pointer-coarse:min-h-10">
      <PostActs post={post} rights={rights} />
      <PostReactions id={post.id} number={post.number} reactions={reactions} />
    </div>
  );
}
