import { cn } from "@/components/ui/cn";
import { HalfStar } from "./half-star";
import { HALVES, sideOf, starWords } from "./star-words";

/** A rating as stars; only those that were given. */
export function Stars({ rating, className }: { rating: number; className?: string }) {
  return (
    <span className={cn("inline-flex items-center text-beam text-sm", className)}>
      {HALVES.filter((half) => half <= rating).map((half) => (
        <HalfStar key={half} side={sideOf(half)} />
      ))}
      <span className="sr-only">{starWords(rating)}</span>
    </span>
  );
}
