import type { FilmDesk } from "@/lib/films/reviews/schema";
import { HALVES, starWords } from "../stars/star-words";

type Props = { score: NonNullable<FilmDesk["score"]> };

/** A film's score, and how its votes lie: drawn, and as a table for whoever does not see it. */
export function FilmScore({ score: { stars, votes, doubted } }: Props) {
  const all = votes.reduce((sum, many) => sum + many, 0);
  const most = Math.max(...votes, 1);
  return (
    <figure className="grid gap-3">
      <div className="flex items-end gap-5">
        <p className="grid">
          <span className="font-serif text-4xl text-ink tabular-nums leading-none">{stars.toFixed(1)}</span>
          <span className="pt-1.5 text-ink-faint text-xs">
            of 5, {all === 1 ? "one vote" : `${all.toLocaleString("en")} votes`}
          </span>
        </p>
        <svg
          viewBox="0 0 100 40"
          preserveAspectRatio="none"
          aria-hidden="true"
          className="h-16 min-w-0 flex-1"
        >
          {votes.map((many, at) => {
            const height = many === 0 ? 0.8 : 2 + (many / most) * 38;
            return (
              <rect
                // A film always has ten of them, in this order.
                key={HALVES[at]}
                x={at * 10 + 0.4}
                y={40 - height}
                width={9.2}
                height={height}
                rx={0.6}
                className={many === 0 ? "fill-line" : "fill-beam/80"}
              />
            );
          })}
        </svg>
      </div>
      <figcaption className="text-ink-faint text-xs">
        {doubted > 0
          ? `${doubted === 1 ? "One vote" : `${doubted} votes`} of new accounts came in a burst at one end and count a tenth.`
          : "One vote a person. With few votes the score stays near that of all films."}
      </figcaption>
      <table className="sr-only">
        <caption>Votes by stars</caption>
        <tbody>
          {votes.map((many, at) => (
            <tr key={HALVES[at]}>
              <th scope="row">{starWords(HALVES[at] ?? 0)}</th>
              <td>{many}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
