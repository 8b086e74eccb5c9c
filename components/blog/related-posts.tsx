import type { Post } from "@/lib/blog/schema";
import { PostCard } from "./post-card";

/** Up to three others that share most of its tags. */
export function RelatedPosts({ related }: Pick<Post, "related">) {
  if (related.length === 0) return null;
  return (
    <section aria-labelledby="related" className="grid gap-6 pt-14">
      <h2 id="related" className="font-serif text-ink text-xl">
        Read on
      </h2>
      <ul className="grid gap-x-8 gap-y-12 sm:grid-cols-2 xl:grid-cols-3">
        {related.map((post) => (
          <li key={post.id}>
            <PostCard post={post} />
          </li>
        ))}
      </ul>
    </section>
  );
}
