import type { Viewer } from "@/lib/auth/actor";
import type { Entry } from "@/lib/films/diary/schema";
import { ReviewItem } from "./review-item";

type Props = { viewer: Viewer; reviews: readonly Entry[]; label: string };

/** Reviews of one film, one below the other. */
export function ReviewList({ viewer, reviews, label }: Props) {
  return (
    <ul aria-label={label} data-list className="divide-y divide-line">
      {reviews.map((entry) => (
        <li key={entry.id}>
          <ReviewItem viewer={viewer} entry={entry} />
        </li>
      ))}
    </ul>
  );
}
