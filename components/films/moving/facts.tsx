type Props = { facts: readonly (readonly [what: string, words: string])[] };

/** Things that were counted, each with its name. What there is nothing of is left out. */
export function Facts({ facts }: Props) {
  return (
    <dl className="grid gap-x-6 gap-y-3 sm:grid-cols-[9rem_1fr]">
      {facts
        .filter(([, words]) => words !== "")
        .map(([what, words]) => (
          <div key={what} className="grid gap-0.5 sm:contents">
            <dt className="text-ink-faint text-sm">{what}</dt>
            <dd className="min-w-0 break-words text-ink text-sm tabular-nums">{words}</dd>
          </div>
        ))}
    </dl>
  );
}
