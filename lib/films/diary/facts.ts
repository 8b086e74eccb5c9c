import "server-only";
import { renderMarkdown } from "@/lib/platform/markdown/render-markdown";
import { halfStars } from "../marks/half-stars";
import type { ViewingChanges } from "./schema";

/** What is said of a viewing as the database keeps it; what is not said is not named. */
export function factsOf({ watchedOn, rating, liked, isRewatch, review, ...rest }: ViewingChanges): string {
  const { hasSpoilers, tags, withWhom, place, visibility, replies } = rest;
  return JSON.stringify({
    watched_on: watchedOn,
    rating: rating === undefined ? undefined : halfStars(rating),
    liked,
    is_rewatch: isRewatch,
    ...(review !== undefined && {
      review: review || null,
      review_html: review ? renderMarkdown(review, "message").html : null,
    }),
    has_spoilers: hasSpoilers,
    tags,
    with_whom: withWhom,
    place,
    visibility,
    replies,
  });
}
