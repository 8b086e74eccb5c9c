import { Star } from "lucide-react";

/** The left or the right half of a star, in the colour around it. */
export function HalfStar({ side }: { side: "left" | "right" }) {
  return (
    <span aria-hidden="true" className="block w-[0.5em] overflow-hidden">
      <Star
        className={`size-[1em] max-w-none fill-current stroke-current ${side === "right" ? "-translate-x-1/2" : ""}`}
      />
    </span>
  );
}
