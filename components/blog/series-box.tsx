import Link from "next/link";
import type { Post } from "@/lib/blog/schema";

/** Where a post stands in its series, and what stands before and after it. */
export function SeriesBox({
  post: { slug, series, inSeries },
}: {
  post: Pick<Post, "slug" | "series" | "inSeries">;
}) {
  if (!series || inSeries.length < 2) return null;
  return (
    <section aria-labelledby="series" className="rounded-card border border-line bg-surface p-5 sm:p-6">
      <h2 id="series" className="font-serif text-ink text-lg">
        <span className="block font-sans text-ink-faint text-sm">A series</span>
        <Link href={`/blog/series/${series.slug}`} prefetch={false} className="hover:underline">
          {series.title}
        </Link>
      </h2>
      <ol className="grid gap-2 pt-3">
        {inSeries.map((part, at) => (
          <li key={part.slug} className="grid grid-cols-[1.75rem_minmax(0,1fr)] items-baseline">
            <span aria-hidden="true" className="text-ink-faint tabular-nums">
              {at + 1}
            </span>
            {part.slug === slug ? (
              <span aria-current="page" className="font-medium text-ink">
                {part.title}
              </span>
            ) : (
              <Link
                href={`/blog/${part.slug}`}
                prefetch={false}
                className="text-ink-soft hover:text-ink hover:underline"
              >
                {part.title}
              </Link>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
