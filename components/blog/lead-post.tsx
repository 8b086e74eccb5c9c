import Link from "next/link";
import type { Card } from "@/lib/blog/schema";
import { Byline } from "./byline";
import { FirstTag } from "./first-tag";
import { PostCover } from "./post-cover";

/** The newest post, as the front of a magazine shows it. */
export function LeadPost({ post }: { post: Card }) {
  const { slug, title, subtitle, excerpt, tags } = post;
  return (
    <article className="group relative grid items-center gap-x-10 gap-y-5 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
      <PostCover post={post} silent eager sizes="(min-width: 1024px) 40rem, 92vw" />
      <div className="grid content-center gap-3">
        <FirstTag tags={tags} className="text-sm" />
        <h2 className="font-medium font-serif text-3xl text-ink tracking-[-0.02em]">
          <Link
            href={`/blog/${slug}`}
            prefetch={false}
            className="after:absolute after:inset-0 group-hover:underline group-hover:decoration-1 group-hover:underline-offset-[6px]"
          >
            {title}
          </Link>
        </h2>
        <p className="line-clamp-4 font-serif text-ink-soft text-lg">{subtitle || excerpt}</p>
        <Byline post={post} />
      </div>
    </article>
  );
}
