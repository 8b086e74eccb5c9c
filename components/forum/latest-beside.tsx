import Link from "next/link";
import { Avatar } from "@/components/ui/avatar";
import { Time } from "@/components/ui/time";
import type { Thread } from "@/lib/forum/threads/schema";
import { CategoryMark } from "./category-mark";
import { whereToRead } from "./thread-href";

/** What is being talked of, beside the categories. */
export function LatestBeside({ threads }: { threads: Thread[] }) {
  return (
    <section aria-labelledby="latest" className="min-w-0">
      <h2 id="latest" className="pb-2 font-medium text-ink-faint text-sm">
        Being talked of
      </h2>
      <ul>
        {threads.map((thread) => (
          <li key={thread.id} className="relative flex gap-3 border-line border-b py-3 last:border-b-0">
            <Avatar member={thread.lastPoster ?? thread.author} size={32} />
            <div className="grid min-w-0 flex-1 gap-0.5">
              <Link
                href={whereToRead(thread)}
                prefetch={false}
                className="line-clamp-2 text-ink leading-snug underline-offset-4 after:absolute after:inset-0 hover:underline"
              >
                {thread.title}
              </Link>
              <p className="flex items-center gap-1.5 text-ink-faint text-xs">
                <CategoryMark colour={thread.category.colour} className="size-2" />
                <span className="truncate">{thread.category.name}</span>
                <span className="ml-auto shrink-0">
                  <Time at={thread.lastPostAt} />
                </span>
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
