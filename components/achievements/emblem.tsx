import type { Achievement } from "@/lib/achievements/all";
import { EmblemFigure } from "./emblem-figure";

type Props = { of: Pick<Achievement, "emblem" | "needed">; isReached?: boolean; className?: string };

/** The emblem of something to reach: a lit disc with a drawing, and the number it stands for where it is one of several. Dim while it is out of reach. */
export function Emblem({ of: { emblem, needed }, isReached = true, className }: Props) {
  return (
    <svg viewBox="0 0 64 64" aria-hidden="true" className={className}>
      <circle cx="32" cy="32" r="31" className={isReached ? "fill-beam-soft" : "fill-raised"} />
      <circle
        cx="32"
        cy="32"
        r="29.5"
        fill="none"
        strokeWidth="1.5"
        strokeDasharray="1.5 3.13"
        className={isReached ? "stroke-beam" : "stroke-line-strong"}
      />
      <g
        fill="none"
        strokeWidth="2.5"
        strokeLinecap="round"
        strokeLinejoin="round"
        className={isReached ? "stroke-beam" : "stroke-ink-faint"}
        transform={needed > 1 ? "translate(32 26) scale(0.8) translate(-32 -32)" : undefined}
      >
        <EmblemFigure emblem={emblem} />
      </g>
      {needed > 1 && (
        <text
          x="32"
          y="53"
          textAnchor="middle"
          fontSize="11"
          fontWeight="600"
          className={isReached ? "fill-beam" : "fill-ink-faint"}
        >
          {needed.toLocaleString("en")}
        </text>
      )}
    </svg>
  );
}
