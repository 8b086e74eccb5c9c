import type { Marked } from "@/lib/search/schema";

/** Words of an answer, with what was searched for marked in them. */
export function MarkedWords({ words: { text, marks } }: { words: Marked }) {
  const parts = marks.map(({ from, to }, at) => (
    <span key={from}>
      {text.slice(marks[at - 1]?.to ?? 0, from)}
      <mark className="rounded-xs bg-beam-soft px-0.5 text-ink">{text.slice(from, to)}</mark>
    </span>
  ));
  return (
    <>
      {parts}
      {text.slice(marks.at(-1)?.to ?? 0)}
    </>
  );
}
