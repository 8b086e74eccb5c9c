import { Time } from "@/components/ui/time";
import type { Thread } from "@/lib/forum/threads/schema";
import { threadHref } from "./thread-href";
import type { ThreadPages } from "./thread-pages";
import { ThreadProgress } from "./thread-progress";

type Props = { thread: Thread; pages: ThreadPages };

/** Where in a thread the reader is, from its first post to its newest; leads to both, and to any between. */
export function ThreadTimeline({ thread, pages }: Props) {
  const { lastNumber, createdAt, lastPostAt } = thread;
  if (lastNumber < 3) return null;
  const link =
    "inline-flex min-h-6 items-center text-ink-soft underline-offset-4 hover:text-ink hover:underline";
  return (
    <nav
      aria-label="Where you are in this thread"
      className="max-lg:sticky max-lg:bottom-[calc(4.25rem+env(safe-area-inset-bottom))] max-lg:z-10 max-lg:justify-self-end lg:sticky lg:top-12 lg:mt-32 lg:grid lg:justify-items-start lg:gap-3 lg:self-start md:max-lg:bottom-4"
    >
      <a href={`${threadHref(thread)}#post-1`} className={`${link} max-lg:hidden`}>
        <Time at={createdAt} />
      </a>
      <ThreadProgress key={lastNumber} href={threadHref(thread)} first={pages.first} last={lastNumber} />
      <a href={threadHref(thread, lastNumber)} className={`${link} max-lg:hidden`}>
        <Time at={lastPostAt} />
      </a>
    </nav>
  );
}
