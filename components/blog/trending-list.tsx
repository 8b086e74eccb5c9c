import Link from "next/link";
import type { Trending } from "@/lib/blog/views/schema";

/** What is read most just now, numbered. */
export function TrendingList({ items }: { items: Trending["items"] }) {
  if (items.length < 3) return null;
  return (
    <section aria-labelledby="trending" className="grid gap-5 border-line border-y py-8">
      <h2 id="trending" className="font-serif text-ink text-xl">
        Read most just now
      </h2>
      <ol className="grid gap-x-8 gap-y-6 sm:grid-cols-2 xl:grid-cols-3">
        {items.map(({ id, slug, title, author }, at) => (
          <li key={id} className="relative grid grid-cols-[2.25rem_minmax(0,1fr)] items-baseline">
            <span aria-hidden="true" className="font-serif text-2xl text-ink-faint tabular-nums">
              {at + 1}
            </span>
            <div>
              <Link
                href={`/blog/${slug}`}
                prefetch={false}
                className="font-medium font-serif text-ink text-lg leading-snug after:absolute after:inset-0 hover:underline hover:decoration-1 hover:underline-offset-4"
              >
                {title}
              </Link>
              <p className="text-ink-faint text-sm">{author.name}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
