"use client";
import { LoadOn } from "@/components/ui/load-on";
import type { Card } from "@/lib/blog/schema";
import { PostCard } from "./post-card";

type Props = { path: string; source: string; cursor: string | null };

/** The posts that come after those of a page. */
export function MorePosts({ path, source, cursor }: Props) {
  return (
    <LoadOn path={path} source={source} cursor={cursor} what="posts" keyOf={({ id }: Card) => id}>
      {(post) => <PostCard post={post} />}
    </LoadOn>
  );
}
