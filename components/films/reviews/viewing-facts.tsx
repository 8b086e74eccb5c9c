import { Heart, RotateCcw } from "lucide-react";
import type { Entry } from "@/lib/films/diary/schema";
import { Stars } from "../stars/stars";

/** What a viewing says beside its words: stars, a like, that it was not the first time. */
export function ViewingFacts({ entry: { rating, liked, isRewatch } }: { entry: Entry }) {
  if (rating === null && !liked && !isRewatch) return null;
  return (
    <span className="inline-flex items-center gap-2">
      {rating !== null && <Stars rating={rating} />}
      {liked && <Heart aria-label="liked it" className="size-3.5 fill-beam text-beam" />}
      {isRewatch && <RotateCcw aria-label="watched again" className="size-3.5 text-ink-faint" />}
    </span>
  );
}
