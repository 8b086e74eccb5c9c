import Link from "next/link";
import { inNumbers } from "@/components/profiles/in-numbers";
import type { Counted } from "@/lib/films/statistics/schema";

type Props = {
  title: string;
  people: readonly Counted[] /** What stands beside each. */;
  by: "films" | "mean";
};

/** People of films in the order of a number. */
export function CountedPeople({ title, people, by }: Props) {
  if (people.length === 0) return null;
  return (
    <section aria-label={title} className="grid content-start gap-3">
      <h3 className="font-medium text-ink-soft text-sm">{title}</h3>
      <ol className="grid">
        {people.map(({ slug, name, films, mean }) => (
          <li
            key={slug}
            className="flex items-baseline justify-between gap-4 border-line border-b py-2 last:border-0"
          >
            <Link
              href={`/films/people/${slug}`}
              prefetch={false}
              className="truncate font-serif text-ink text-lg underline-offset-4 hover:underline"
            >
              {name}
            </Link>
            <span className="shrink-0 text-ink-soft text-sm tabular-nums">
              {by === "films" || mean === null ? inNumbers(films, "film") : `${mean.toFixed(1)} stars`}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
