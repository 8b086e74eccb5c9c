import type { Metadata } from "next";
import { FilmLight } from "@/components/films/film-light";
import { describeReview, reviewForMachines } from "@/components/films/reviews/describe-review";
import { OwnViewing } from "@/components/films/reviews/own-viewing";
import { ReviewComments } from "@/components/films/reviews/review-comments";
import { ReviewFoot } from "@/components/films/reviews/review-foot";
import { ReviewHead } from "@/components/films/reviews/review-head";
import { reviewOf } from "@/components/films/reviews/review-of";
import { ReviewWords } from "@/components/films/reviews/review-words";
import { TagList } from "@/components/films/reviews/tag-list";
import { PageColumn } from "@/components/layout/page-column";
import { ReportLink } from "@/components/moderation/report-link";
import { JsonLd } from "@/components/ui/json-ld";
import { canChangeViewing, canReportReview } from "@/lib/films/policy";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ comment?: string | string[]; after?: string | string[] }>;
};

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  return describeReview((await reviewOf(await params, await searchParams)).review);
}

export default async function ViewingPage({ params, searchParams }: Props) {
  const { viewer, ...page } = await reviewOf(await params, await searchParams);
  const { review } = page;
  const facts = reviewForMachines(review);
  return (
    <FilmLight film={review.film}>
      <PageColumn width="narrow">
        <article aria-label="Review" className="grid gap-6 pt-6 pb-8 md:pt-12">
          <ReviewHead entry={review} />
          <ReviewWords entry={review} />
          <TagList tags={review.tags} />
          {review.review !== null && (
            <div className="flex flex-wrap items-center justify-between gap-2">
              <ReviewFoot viewer={viewer} entry={review} />
              {canReportReview(viewer, review) && <ReportLink kind="review" thing={review.id} />}
            </div>
          )}
          {canChangeViewing(viewer, review) && <OwnViewing entry={review} />}
        </article>
        {review.review !== null && <ReviewComments viewer={viewer} page={page} />}
        {facts && <JsonLd data={facts} />}
      </PageColumn>
    </FilmLight>
  );
}
