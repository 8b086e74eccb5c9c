type Props = {
  label: string;
  /** What they come to, in words. */
  said: string;
  /** What is drawn, for whoever does not see it. */
  description: string;
  bars: {
    /** When, in words. */
    at: string;
    count: number;
    /** As much of it in another tone: what was missed among what was asked for. */
    part?: number;
  }[];
  tone?: "beam" | "bad";
};

const [WIDTH, HEIGHT] = [300, 56];

/** Numbers over time, drawn; in words for whoever does not see it. */
export function Bars({ label, said, description, bars, tone = "beam" }: Props) {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const step = WIDTH / Math.max(1, bars.length);
  const gap = step > 6 ? 2 : 1;
  const heightOf = (count: number) => (count === 0 ? 1 : Math.max(2, (count / most) * HEIGHT));
  return (
    <figure className="grid content-between gap-3 rounded-card border border-line bg-surface p-4">
      <figcaption className="flex items-baseline justify-between gap-x-3 max-sm:flex-col-reverse">
        <span className="text-ink-soft text-sm">{label}</span>
        <span className="whitespace-nowrap font-serif text-ink text-xl tabular-nums">{said}</span>
      </figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={description}
        preserveAspectRatio="none"
        className={`h-14 w-full ${tone === "bad" ? "fill-bad" : "fill-beam"}`}
      >
        {bars.map(({ at, count, part = 0 }, n) => {
          const place = { x: n * step, width: Math.max(1, step - gap) };
          return (
            <g key={at}>
              <title>{part > 0 ? `${at}: ${count}, ${part} of them missed` : `${at}: ${count}`}</title>
              <rect
                {...place}
                y={HEIGHT - heightOf(count)}
                height={heightOf(count)}
                className={count === 0 ? "fill-line" : undefined}
              />
              {part > 0 && (
                <rect
                  {...place}
                  y={HEIGHT - heightOf(part)}
                  height={heightOf(part)}
                  className="fill-ink-faint"
                />
              )}
            </g>
          );
        })}
      </svg>
    </figure>
  );
}
