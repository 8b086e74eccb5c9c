import { LinkButton } from "@/components/ui/link-button";
import type { Viewer } from "@/lib/auth/actor";
import type { Entry } from "@/lib/films/diary/schema";
import type { Shelf } from "@/lib/films/reviews/schema";
import type { Film } from "@/lib/films/schema";
import { ReviewList } from "./review-list";
import { ShelfLinks } from "./shelf-links";

type Props = { viewer: Viewer; film: Film; reviews: Entry[]; shelf: Shelf; isMore: boolean };

/** The first reviews of a film on its page, and the way to the others. */
export function FilmReviews({ viewer, film: { slug, title }, reviews, shelf, isMore }: Props) {
  const all = `/films/${slug}/reviews${shelf === "popular" ? "" : `?reviews=${shelf}`}`;
  return (
    <section id="reviews" aria-labelledby="reviews-title" className="border-line border-t py-8">
      <div className="flex flex-wrap items-center justify-between gap-4 pb-2">
        <h2 id="reviews-title" className="font-serif text-ink text-xl">
          Reviews
        </h2>
        <ShelfLinks viewer={viewer} path={`/films/${slug}`} current={shelf} />
      </div>
      {reviews.length > 0 ? (
        <ReviewList viewer={viewer} reviews={reviews} label={`Reviews of ${title}`} />
      ) : (
        <p className="py-3 text-ink-soft">
          {shelf === "following"
            ? "Nobody you follow has reviewed it yet."
            : "Nobody has reviewed it yet. Log it with a few words, and yours is the first."}
        </p>
      )}
      {isMore && (
        <LinkButton href={all} prefetch={false} size="sm" className="mt-2">
          All reviews
        </LinkButton>
      )}
    </section>
  );
}
