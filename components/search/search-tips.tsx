const TIPS = [
  ['"slow trains"', "both words, one after the other"],
  ["noir -remake", "one word, without the other"],
  ["from:handle", "what somebody wrote"],
  ["in:category", "in one category of the forum"],
  ["tag:noir", "what has a tag, in the forum and on the blog"],
  ["after:2026-01-31", "from that day on; before: for until then"],
  ["has:link", "with a link; picture, quote and answer work, too"],
] as const;

/** What one may type besides words. */
export function SearchTips() {
  return (
    <section aria-labelledby="tips" className="max-w-2xl">
      <h2 id="tips" className="border-line border-b pb-2 font-serif text-ink text-xl">
        What you may type
      </h2>
      <dl className="grid gap-x-6 gap-y-2 pt-4 sm:grid-cols-[max-content_1fr]">
        {TIPS.map(([typed, means]) => (
          <div key={typed} className="contents">
            <dt className="font-mono text-ink text-sm">{typed}</dt>
            <dd className="text-ink-soft max-sm:pb-2">{means}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
