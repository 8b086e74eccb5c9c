const MARKS = [
  ["## A heading", "A heading. Three of them, and the post gets a list of its contents."],
  ['![What it shows](address "A caption")', "A picture with a caption under it."],
  ["Two pictures in lines of their own, one under the other", "A gallery; readers open it full screen."],
  ["A claim.[^1] and below, [^1]: Where it is from.", "A note at the foot."],
  ["> Words of somebody else", "A quotation."],
  ["||The ending||", "Hidden until the reader asks for it."],
] as const;

/** What an article can do beyond words, for who writes one. */
export function MarksHelp() {
  return (
    <details className="text-sm">
      <summary className="text-ink-soft">Pictures with captions, galleries, notes at the foot</summary>
      <dl className="grid gap-x-6 gap-y-2 pt-3 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
        {MARKS.map(([mark, meaning]) => (
          <div key={mark} className="contents">
            <dt className="wrap-anywhere font-mono text-ink text-xs leading-relaxed">{mark}</dt>
            <dd className="pb-2 text-ink-soft sm:pb-0">{meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
