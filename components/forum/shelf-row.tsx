import { inNumbers } from "@/components/profiles/in-numbers";
import { Badge } from "@/components/ui/badge";
import { Link } from "@/components/ui/link";
import { Time } from "@/components/ui/time";
import type { ForumFront } from "@/lib/forum/front";
import { CategoryLink } from "./category-link";
import { CategoryMark } from "./category-mark";
import { newestOf, sumOf } from "./shelf-sums";
import { threadHref } from "./thread-href";

/** A category on the forum's front: what it is for, what stands under it, how much is in it and what was talked of last. */
export function ShelfRow({ shelf }: { shelf: ForumFront[number] }) {
  const { slug, name, colour, description, children, isArchived, whoMayRead } = shelf;
  const latest = newestOf(shelf);
  return (
    <li className="relative grid gap-x-6 gap-y-2 border-line border-b py-4 last:border-b-0 sm:grid-cols-[minmax(0,1fr)_13rem]">
      <div className="flex min-w-0 gap-3">
        <CategoryMark colour={colour} className="mt-[0.4375rem] size-3" />
        <div className="grid min-w-0 content-start gap-1">
          <h3 className="flex flex-wrap items-center gap-2 font-serif text-ink text-lg leading-snug">
            <Link href={`/forum/c/${slug}`} className="underline-offset-4 hover:underline">
              {name}
            </Link>
            {whoMayRead === "staff" && <Badge>Staff</Badge>}
            {whoMayRead === "members" && <Badge>Members</Badge>}
            {isArchived && <Badge>Archived</Badge>}
          </h3>
          {description && <p className="text-ink-soft">{description}</p>}
          {children.length > 0 && (
            <ul aria-label={`Under ${name}`} className="flex flex-wrap gap-x-4 text-ink-soft">
              {children.map((child) => (
                <li key={child.id}>
                  <CategoryLink category={child} />
                </li>
              ))}
            </ul>
          )}
        </div>
      </div>
      <div className="grid min-w-0 content-start gap-1 max-sm:pl-6">
        <p className="text-ink-faint text-xs">
          {inNumbers(sumOf(shelf, "threadCount"), "thread")}, {inNumbers(sumOf(shelf, "postCount"), "post")}
        </p>
        {latest && (
          <p className="min-w-0 text-sm max-sm:flex max-sm:gap-2">
            <Link
              href={threadHref(latest, latest.lastNumber)}
              prefetch={false}
              className="block min-w-0 truncate text-ink-soft underline-offset-4 hover:text-ink hover:underline"
            >
              {latest.title}
            </Link>
            <Time at={latest.lastPostAt} className="shrink-0 text-ink-faint text-xs max-sm:leading-[1.7]" />
          </p>
        )}
      </div>
    </li>
  );
}
