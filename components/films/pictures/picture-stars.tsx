import { HALVES } from "../stars/star-words";

const STAR = "M12 1.8l3.1 6.6 7.2.9-5.3 5 1.4 7.1L12 17.9l-6.4 3.5L7 14.3l-5.3-5 7.2-.9z";
const LEFT_HALF = "M12 1.8v16.1l-6.4 3.5L7 14.3l-5.3-5 7.2-.9z";

type Props = { rating: number; color: string; size: number };

/** A rating as stars in a picture; only those that were given. */
export function PictureStars({ rating, color, size }: Props) {
  const begun = HALVES.filter((half) => half <= rating && (half % 1 === 0 || half === rating));
  return (
    <div style={{ display: "flex", gap: size / 6 }}>
      {begun.map((half) => (
        <svg key={half} width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
          <path d={half % 1 === 0 ? STAR : LEFT_HALF} fill={color} />
        </svg>
      ))}
    </div>
  );
}
