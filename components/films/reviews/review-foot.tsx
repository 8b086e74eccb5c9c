import { Heart, MessageCircle } from "lucide-react";
import { LinkButton } from "@/components/ui/link-button";
import { entryHref } from "@/lib/films/diary/entry-href";
import type { Entry } from "@/lib/films/diary/schema";
import { canLikeReview } from "@/lib/films/policy";
import { LikeReview } from "./like-review";

/** How a review is received: its likes and comments, and the ways to add to them. */
export function ReviewFoot({ viewer, entry }: { viewer: { id: string } | null; entry: Entry }) {
  const { id, author, likeCount, commentCount, isLiked } = entry;
  return (
    <div className="-ml-3 flex items-center gap-1 text-ink-faint text-sm">
      {canLikeReview(viewer, entry) ? (
        <LikeReview id={id} name={author.name} count={likeCount} isLiked={isLiked} />
      ) : (
        <span className="inline-flex min-h-8 items-center gap-1.5 px-3">
          <Heart aria-hidden="true" className="size-4" />
          <span className="tabular-nums">{likeCount}</span>
          <span className="sr-only">{likeCount === 1 ? "like" : "likes"}</span>
        </span>
      )}
      <LinkButton href={`${entryHref(id)}#comments`} prefetch={false} variant="ghost" size="sm">
        <MessageCircle aria-hidden="true" />
        {commentCount > 0 && <span className="tabular-nums">{commentCount}</span>}
        <span className={commentCount > 0 ? "sr-only" : ""}>Comment</span>
        <span className="sr-only"> on the review by {author.name}</span>
      </LinkButton>
    </div>
  );
}
