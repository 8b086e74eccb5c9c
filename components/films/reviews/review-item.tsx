import Link from "next/link";
import { Avatar } from "@/components/ui/avatar";
import { MemberLink } from "@/components/ui/member-link";
import { Time } from "@/components/ui/time";
import type { Viewer } from "@/lib/auth/actor";
import { entryHref } from "@/lib/films/diary/entry-href";
import type { Entry } from "@/lib/films/diary/schema";
import { ReviewFoot } from "./review-foot";
import { ReviewWords } from "./review-words";
import { ViewingFacts } from "./viewing-facts";

/** A review among others of the same film: who, how many stars, the words, and how they are received. */
export function ReviewItem({ viewer, entry }: { viewer: Viewer; entry: Entry }) {
  const { id, author, createdAt, editedAt, correctedAt } = entry;
  return (
    <article aria-label={`A review by ${author.name}`} className="flex gap-3.5 py-5">
      <Avatar member={author} size={40} />
      <div className="grid min-w-0 flex-1 gap-1.5">
        <header className="flex min-h-6 flex-wrap items-center gap-x-3 gap-y-1 text-sm">
          <MemberLink member={author} />
          <ViewingFacts entry={entry} />
          <Link
            href={entryHref(id)}
            prefetch={false}
            className="inline-flex min-h-6 items-center gap-1.5 text-ink-faint text-xs underline-offset-4 hover:text-ink hover:underline"
          >
            <Time at={createdAt} />
            {editedAt && <span>{correctedAt ? "changed by staff" : "edited"}</span>}
          </Link>
        </header>
        <ReviewWords entry={entry} />
        <ReviewFoot viewer={viewer} entry={entry} />
      </div>
    </article>
  );
}
