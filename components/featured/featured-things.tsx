import { cn } from "@/components/ui/cn";
import { Link } from "@/components/ui/link";
import type { Featured } from "@/lib/admin/featured/schema";
import { featuredWords } from "./featured-words";

/** What the house wants seen, at the head of a page; nothing where nothing is chosen. */
export function FeaturedThings({ items, className }: { items: readonly Featured[]; className?: string }) {
  if (items.length === 0) return null;
  return (
    <section aria-label="Chosen by the house" className={className}>
      <ul
        className={cn("grid gap-3 sm:grid-cols-2", items.length === 4 ? "xl:grid-cols-4" : "lg:grid-cols-3")}
      >
        {items.map((item) => (
          <li
            key={item.id}
            className="relative grid content-start gap-1 rounded-card border border-line border-l-2 border-l-beam bg-surface p-4 transition-colors hover:border-line-strong hover:border-l-beam"
          >
            <p className="text-ink-faint text-xs">{featuredWords(item)}</p>
            <Link
              href={item.href}
              className="line-clamp-2 font-serif text-ink text-lg leading-snug after:absolute after:inset-0"
            >
              {item.title}
            </Link>
            {item.note && <p className="line-clamp-3 text-ink-soft text-sm">{item.note}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
