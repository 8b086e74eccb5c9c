const ROUND = 2 * Math.PI * 26;

/** A match from 0 to 100 as a ring that closes. */
export function TasteDial({ match, className }: { match: number; className?: string }) {
  return (
    <svg viewBox="0 0 64 64" role="img" aria-label={`${match} of 100`} className={className}>
      <circle cx="32" cy="32" r="26" fill="none" strokeWidth="6" className="stroke-line" />
      <circle
        cx="32"
        cy="32"
        r="26"
        fill="none"
        strokeWidth="6"
        strokeLinecap="round"
        strokeDasharray={`${(match / 100) * ROUND} ${ROUND}`}
        transform="rotate(-90 32 32)"
        className="stroke-beam"
      />
      <text x="32" y="38" textAnchor="middle" fontSize="18" className="fill-ink font-serif">
        {match}
      </text>
    </svg>
  );
}
