import { Rss } from "lucide-react";
import { feedAddress } from "./feed-metadata";

/** Where programs that collect news find what a page shows. */
export function FeedLinks({ feed }: { feed: string }) {
  return (
    <p className="flex items-center gap-3 text-ink-faint text-sm">
      <Rss aria-hidden="true" className="size-4" />
      <a href={feedAddress(feed, "rss")} className="hover:text-ink hover:underline">
        RSS
      </a>
      <a href={feedAddress(feed, "atom")} className="hover:text-ink hover:underline">
        Atom
      </a>
    </p>
  );
}
