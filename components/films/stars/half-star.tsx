import { cn } from "@/components/ui/cn";
import { sideOf } from "./star-words";

/** The half of a star that a number of stars ends with, in the colour around it, on ground wide enough for a finger. */
export function HalfStar({ stars }: { stars: number }) {
  const side = sideOf(stars);
  return (
    <span aria-hidden="true" className={cn("flex w-6", side === "left" && "justify-end")}>
      <span className={`stars half-star half-star-${side}`} />
    </span>
  );
}
