import { Flag } from "lucide-react";
import { CommentFrame } from "@/components/talk/comment-frame";
import { Form } from "@/components/ui/form";
import { LinkButton } from "@/components/ui/link-button";
import { RenderedHtml } from "@/components/ui/rendered-html";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Viewer } from "@/lib/auth/actor";
import { commentHref } from "@/lib/films/diary/entry-href";
import { canDeleteReviewComment, canReportReviewComment } from "@/lib/films/policy";
import { removeReviewComment } from "@/lib/films/reviews/actions";
import type { Review, ReviewComment } from "@/lib/films/reviews/schema";

type Props = { viewer: Viewer; review: Review; comment: ReviewComment };

/** Something said to a review. */
export function ReviewCommentItem({ viewer, review, comment }: Props) {
  const { id, entryId, author, html, correctedAt } = comment;
  return (
    <CommentFrame
      comment={comment}
      href={commentHref(entryId, id)}
      badge={author.id === review.author.id && "Author"}
      changed={correctedAt && "changed by staff"}
      words={<RenderedHtml html={html} className="prose prose-talk text-ink" />}
    >
      <div className="-ml-3 flex items-center gap-1">
        {canDeleteReviewComment(viewer, review, comment) && (
          <Form action={removeReviewComment}>
            <input type="hidden" name="id" value={id} />
            <input type="hidden" name="entryId" value={entryId} />
            <SubmitButton variant="ghost" size="sm">
              Delete<span className="sr-only"> the comment by {author.name}</span>
            </SubmitButton>
          </Form>
        )}
        {canReportReviewComment(viewer, comment) && (
          <LinkButton
            href={`/report?${new URLSearchParams({ kind: "review-comment", ref: id })}`}
            prefetch={false}
            rel="nofollow"
            variant="ghost"
            size="sm"
            aria-label={`Report the comment by ${author.name}`}
          >
            <Flag aria-hidden="true" />
          </LinkButton>
        )}
      </div>
    </CommentFrame>
  );
}
