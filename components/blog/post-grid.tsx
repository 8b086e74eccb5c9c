import type { Card } from "@/lib/blog/schema";
import { MorePosts } from "./more-posts";
import { PostCard } from "./post-card";

type Props = {
  posts: readonly Card[];
  nextCursor: string | null;
  /** The address of this list, to which the cursor is added. */
  path: string;
  /** Where a program reads the same list. */
  source: string;
};

/** Posts as cards, and the way to more of them. */
export function PostGrid({ posts, nextCursor, path, source }: Props) {
  return (
    <>
      <ul className="grid gap-x-8 gap-y-12 sm:grid-cols-2 xl:grid-cols-3">
        {posts.map((post) => (
          <li key={post.id}>
            <PostCard post={post} />
          </li>
        ))}
      </ul>
      <MorePosts key={`${path}${nextCursor}`} path={path} source={source} cursor={nextCursor} />
    </>
  );
}
