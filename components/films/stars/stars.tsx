import { cn } from "@/components/ui/cn";
import { starWords } from "./star-words";

/** A rating as stars; only those that were given. */
export function Stars({ rating, className }: { rating: number; className?: string }) {
  return (
    <span className={cn("inline-flex items-center text-beam text-sm", className)}>
      <span aria-hidden="true" className="stars" style={{ width: `${rating}em` }} />
      <span className="sr-only">{starWords(rating)}</span>
    </span>
  );
}
