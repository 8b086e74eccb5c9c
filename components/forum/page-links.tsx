import { ArrowDown, ArrowUp } from "lucide-react";
import { LinkButton } from "@/components/ui/link-button";
import type { ThreadPages } from "./thread-pages";

/** From a page of a thread to the ones beside it. */
export function PageLinks({ pages: { page, pages, earlier, later } }: { pages: ThreadPages }) {
  if (pages === 1) return null;
  return (
    <nav
      aria-label="Pages of this thread"
      className="flex items-center justify-between gap-3 border-line border-y py-2 text-ink-faint text-sm"
    >
      {earlier ? (
        <LinkButton href={earlier} rel="prev" size="sm" variant="ghost">
          <ArrowUp aria-hidden="true" />
          <span>
            Earlier<span className="max-sm:sr-only"> posts</span>
          </span>
        </LinkButton>
      ) : (
        <span />
      )}
      <span className="whitespace-nowrap">
        Page {page} of {pages}
      </span>
      {later ? (
        <LinkButton href={later} rel="next" size="sm" variant="ghost">
          <span>
            Later<span className="max-sm:sr-only"> posts</span>
          </span>
          <ArrowDown aria-hidden="true" />
        </LinkButton>
      ) : (
        <span />
      )}
    </nav>
  );
}
