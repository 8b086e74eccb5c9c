/** The left or the right half of a star, in the colour around it. */
export function HalfStar({ side }: { side: "left" | "right" }) {
  return <span aria-hidden="true" className={`stars half-star half-star-${side}`} />;
}
