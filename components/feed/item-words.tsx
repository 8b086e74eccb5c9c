import Link from "next/link";
import { PostCover } from "@/components/blog/post-cover";
import { Shielded } from "@/components/films/reviews/shielded";
import { CategoryLink } from "@/components/forum/category-link";
import { threadHref } from "@/components/forum/thread-href";
import { inNumbers } from "@/components/profiles/in-numbers";
import type { FeedItemOf } from "@/lib/feed/schema";

/** A thread or a post of the blog in a feed: how it begins, and the way to it. */
export function ItemWords({ item }: { item: FeedItemOf<"thread"> | FeedItemOf<"blog-post"> }) {
  return item.kind === "thread"
    ? item.things.map((thread) => <ThreadBegun key={thread.id} thread={thread} />)
    : item.things.map((post) => <PostShown key={post.id} post={post} />);
}

function ThreadBegun({ thread }: { thread: FeedItemOf<"thread">["things"][number] }) {
  const { title, excerpt, category, postCount, film, isShielded } = thread;
  const words = <p className="line-clamp-3 max-w-measure text-ink-soft">{excerpt}</p>;
  return (
    <div className="relative grid gap-1.5 rounded-card border border-line bg-surface p-4 transition-colors hover:border-line-strong sm:px-5">
      <h3 className="font-medium text-base text-ink leading-snug">
        <Link
          href={threadHref(thread)}
          prefetch={false}
          className="underline-offset-4 after:absolute after:inset-0 after:rounded-card hover:underline"
        >
          {title}
        </Link>
      </h3>
      {film && isShielded ? (
        <div className="relative">
          <Shielded isOn title={film.title}>
            {words}
          </Shielded>
        </div>
      ) : (
        words
      )}
      <p className="flex flex-wrap items-center gap-x-3 text-ink-faint text-sm">
        <CategoryLink category={category} />
        <span>{inNumbers(Math.max(0, postCount - 1), "reply", "replies")}</span>
      </p>
    </div>
  );
}

function PostShown({ post }: { post: FeedItemOf<"blog-post">["things"][number] }) {
  const { slug, title, subtitle, excerpt } = post;
  return (
    <div className="group relative grid gap-4 sm:grid-cols-[11rem_minmax(0,1fr)] sm:items-center">
      <PostCover post={post} silent sizes="(min-width: 640px) 11rem, 80vw" />
      <div className="grid gap-1">
        <h3 className="font-medium font-serif text-ink text-xl leading-snug tracking-[-0.01em]">
          <Link
            href={`/blog/${slug}`}
            prefetch={false}
            className="after:absolute after:inset-0 group-hover:underline group-hover:decoration-1 group-hover:underline-offset-4"
          >
            {title}
          </Link>
        </h3>
        <p className="line-clamp-2 font-serif text-base text-ink-soft leading-normal">
          {subtitle || excerpt}
        </p>
      </div>
    </div>
  );
}
