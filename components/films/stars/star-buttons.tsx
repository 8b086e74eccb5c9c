"use client";
import type { MouseEvent } from "react";
import { cn } from "@/components/ui/cn";
import { HalfStar } from "./half-star";
import { HALVES, starWords } from "./star-words";

type Props = {
  rating: number | null;
  /** Null takes the rating back. */
  onRate: (rating: number | null) => void;
  className?: string;
};

/** Stars that rate as they are pressed; the one that is lit takes the rating back. Without a script each sends the form it is in. */
export function StarButtons({ rating, onRate, className }: Props) {
  return (
    <fieldset className={cn("group/stars flex text-[2.25rem] text-line-strong", className)}>
      <legend className="sr-only">Your rating</legend>
      {HALVES.map((half) => {
        const isMine = rating === half;
        const rate = (event: MouseEvent) => {
          event.preventDefault();
          onRate(isMine ? null : half);
        };
        return (
          <button
            key={half}
            type="submit"
            name="rating"
            value={isMine ? "" : half}
            aria-label={isMine ? `${starWords(half)}, take back` : starWords(half)}
            aria-pressed={isMine}
            onClick={rate}
            className={cn(
              "cursor-pointer rounded-[2px] py-1.5 transition-colors hover:text-beam [&:has(~button:hover)]:text-beam",
              rating !== null &&
                half <= rating &&
                "text-beam group-hover/stars:[&:not(:hover):not(:has(~button:hover))]:text-beam/40",
            )}
          >
            <HalfStar stars={half} />
          </button>
        );
      })}
    </fieldset>
  );
}
