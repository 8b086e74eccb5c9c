import Link from "next/link";
import { Stars } from "@/components/films/stars/stars";
import { inNumbers } from "@/components/profiles/in-numbers";
import type { Share } from "@/lib/films/statistics/schema";

type Props = {
  shares: readonly Share[];
  nameOf: (key: string) => string;
  hrefOf: (key: string) => string;
};

/** Kinds of films, each as long as there are many, and what they are rated on average. */
export function Shares({ shares, nameOf, hrefOf }: Props) {
  const most = Math.max(1, ...shares.map(({ films }) => films));
  return (
    <ol className="grid gap-2.5">
      {shares.map(({ key, films, mean }) => (
        <li key={key} className="grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-4 gap-y-1 text-sm">
          <Link
            href={hrefOf(key)}
            prefetch={false}
            className="truncate text-ink underline-offset-4 hover:underline"
          >
            {nameOf(key)}
          </Link>
          <span className="flex items-baseline gap-3 text-ink-soft tabular-nums">
            {mean !== null && <Stars rating={Math.round(mean * 2) / 2} className="text-xs" />}
            <span title={inNumbers(films, "film")}>
              {films.toLocaleString("en")}
              <span className="sr-only">{films === 1 ? " film" : " films"}</span>
            </span>
          </span>
          <span aria-hidden="true" className="col-span-2 h-1.5 rounded-full bg-line/60">
            <span
              className="block h-full rounded-full bg-beam"
              style={{ width: `${(films / most) * 100}%` }}
            />
          </span>
        </li>
      ))}
    </ol>
  );
}
