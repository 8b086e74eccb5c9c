import { GENRES } from "@/lib/films/genres";
import type { Statistics } from "@/lib/films/statistics/schema";

/** Genres in a line, each smaller than the one before. */
export function GenreLine({ genres }: { genres: Statistics["genres"] }) {
  return (
    <span className="grid gap-1">
      {genres.slice(0, 5).map(({ key, films }, nth) => (
        <span
          key={key}
          className="flex items-baseline justify-between gap-3 leading-tight"
          style={{ fontSize: `${1 - nth * 0.12}em` }}
        >
          {GENRES[key]}
          <span className="font-sans text-sm tabular-nums tracking-normal">{films}</span>
        </span>
      ))}
    </span>
  );
}
