import Link from "next/link";
import type { Card } from "@/lib/blog/schema";
import { Byline } from "./byline";
import { FirstTag } from "./first-tag";
import { PostCover } from "./post-cover";

/** A post among others. The whole card leads to it. */
export function PostCard({ post }: { post: Card }) {
  const { slug, title, subtitle, excerpt, tags } = post;
  return (
    <article className="group relative grid content-start gap-3">
      <PostCover post={post} silent sizes="(min-width: 1280px) 22rem, (min-width: 640px) 45vw, 92vw" />
      <div className="grid gap-1.5">
        <FirstTag tags={tags} className="text-xs" />
        <h3 className="font-medium font-serif text-ink text-xl leading-snug tracking-[-0.01em]">
          <Link
            href={`/blog/${slug}`}
            prefetch={false}
            className="after:absolute after:inset-0 group-hover:underline group-hover:decoration-1 group-hover:underline-offset-4"
          >
            {title}
          </Link>
        </h3>
        <p className="line-clamp-3 font-serif text-base text-ink-soft leading-normal">
          {subtitle || excerpt}
        </p>
      </div>
      <Byline post={post} />
    </article>
  );
}
