import Link from "next/link";
import { cn } from "@/components/ui/cn";
import type { Card } from "@/lib/blog/schema";

/** What a post is about first of all; it leads there, over the link of the card it stands on. */
export function FirstTag({ tags: [first], className }: { tags: Card["tags"]; className: string }) {
  if (!first) return null;
  return (
    <p className={cn("text-ink-faint", className)}>
      <Link
        href={`/blog/tag/${first.tag}`}
        prefetch={false}
        className="relative z-10 hover:text-ink hover:underline"
      >
        {first.name}
      </Link>
    </p>
  );
}
