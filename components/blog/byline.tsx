import Link from "next/link";
import { Avatar } from "@/components/ui/avatar";
import { cn } from "@/components/ui/cn";
import { minutesToRead } from "@/lib/blog/reading-time";
import type { Card } from "@/lib/blog/schema";
import { onDay, onShortDay } from "./on-day";

type Props = { post: Pick<Card, "author" | "publishedAt" | "words">; size?: 24 | 40; className?: string };

/** Who wrote it, when, and how long it takes. */
export function Byline({ post, size = 24, className }: Props) {
  const { author, publishedAt, words } = post;
  return (
    <p className={cn("flex flex-wrap items-center gap-x-2.5 gap-y-1 text-ink-faint text-sm", className)}>
      <Avatar member={author} size={size} />
      <Link
        href={`/blog/author/${author.handle}`}
        prefetch={false}
        className="relative font-medium text-ink-soft hover:text-ink hover:underline"
      >
        {author.name}
      </Link>
      {publishedAt && (
        <time dateTime={publishedAt}>{size === 24 ? onShortDay(publishedAt) : onDay(publishedAt)}</time>
      )}
      <span>{minutesToRead(words)} min read</span>
    </p>
  );
}
