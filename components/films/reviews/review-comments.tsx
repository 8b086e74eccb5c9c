import Link from "next/link";
import { LinkButton } from "@/components/ui/link-button";
import { Pagination } from "@/components/ui/pagination";
import type { Viewer } from "@/lib/auth/actor";
import { entryHref } from "@/lib/films/diary/entry-href";
import type { ReviewCommentsPage } from "@/lib/films/reviews/schema";
import { newId } from "@/lib/platform/ids";
import { ReviewCommentBox } from "./review-comment-box";
import { ReviewCommentItem } from "./review-comment-item";

const CLOSED = {
  everyone: "You may not write for a while.",
  following: "Its author takes comments from people they follow.",
  nobody: "Its author does not take comments on this review.",
};

/** What was said to a review, and the field to say something oneself. */
export function ReviewComments({ viewer, page }: { viewer: Viewer; page: ReviewCommentsPage }) {
  const { review, items, nextCursor, hasEarlier } = page;
  const { id, commentCount, mayComment, replies } = review;
  const here = entryHref(id);
  return (
    <section id="comments" aria-labelledby="comments-title" className="scroll-mt-6 border-line border-t pt-8">
      <h2 id="comments-title" className="pb-3 font-serif text-ink text-xl">
        {commentCount === 0 ? "Comments" : commentCount === 1 ? "One comment" : `${commentCount} comments`}
      </h2>
      {hasEarlier && (
        <p className="pb-2">
          <Link href={`${here}#comments`} prefetch={false} className="text-ink-soft text-sm hover:underline">
            From the first comment on
          </Link>
        </p>
      )}
      <ul aria-label="Comments" className="divide-y divide-line">
        {items.map((comment) => (
          <li key={comment.id}>
            <ReviewCommentItem viewer={viewer} review={review} comment={comment} />
          </li>
        ))}
      </ul>
      <Pagination
        nextHref={nextCursor && `${here}?${new URLSearchParams({ after: nextCursor })}#comments`}
        label="Later comments"
      />
      {viewer && mayComment && <ReviewCommentBox entryId={id} memberId={viewer.id} clientId={newId()} />}
      {viewer && !mayComment && <p className="pt-3 text-ink-soft">{CLOSED[replies]}</p>}
      {!viewer && replies !== "nobody" && (
        <LinkButton
          href={`/sign-in?next=${encodeURIComponent(`${here}#comments`)}`}
          prefetch={false}
          variant="primary"
          className="mt-3"
        >
          Sign in to comment
        </LinkButton>
      )}
    </section>
  );
}
