import { diffLines } from "@/lib/platform/diff-lines";

const LOOKS = {
  same: "text-ink-soft",
  gone: "bg-bad/10 text-ink line-through decoration-bad/60",
  come: "bg-good/10 text-ink",
};

/** What changed from one text to the one after it, line by line; what went is struck out. */
export function WordsDiff({ before, after }: { before: string; after: string }) {
  const lines = diffLines(before, after).map((line, at) => ({ ...line, key: `${at}` }));
  return (
    <div className="min-w-0 rounded-card border border-line bg-surface p-4 font-serif text-base leading-relaxed">
      {lines.map(({ key, kind, text: words }) =>
        kind === "same" ? (
          <p key={key} className={`min-h-[1lh] whitespace-pre-wrap wrap-anywhere px-2 ${LOOKS.same}`}>
            {words}
          </p>
        ) : kind === "gone" ? (
          <del key={key} className={`block min-h-[1lh] whitespace-pre-wrap wrap-anywhere px-2 ${LOOKS.gone}`}>
            {words}
          </del>
        ) : (
          <ins
            key={key}
            className={`block min-h-[1lh] whitespace-pre-wrap wrap-anywhere px-2 no-underline ${LOOKS.come}`}
          >
            {words}
          </ins>
        ),
      )}
    </div>
  );
}
