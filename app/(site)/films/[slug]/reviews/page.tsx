import type { Metadata } from "next";
import { FilmLine } from "@/components/films/film-line";
import { ReviewList } from "@/components/films/reviews/review-list";
import { reviewsOf } from "@/components/films/reviews/reviews-of";
import { ShelfLinks } from "@/components/films/reviews/shelf-links";
import { PageColumn } from "@/components/layout/page-column";
import { BackToFirst } from "@/components/profiles/back-to-first";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";

type Props = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { film } = await reviewsOf((await params).slug, await searchParams);
  return {
    title: `Reviews of ${film.title} (${film.year})`,
    description: `What members of Lumo make of ${film.title}.`,
    alternates: { canonical: `/films/${film.slug}/reviews` },
  };
}

export default async function ReviewsPage({ params, searchParams }: Props) {
  const { viewer, film, page, shelf, cursor } = await reviewsOf((await params).slug, await searchParams);
  const path = `/films/${film.slug}/reviews`;
  const here = shelf === "popular" ? path : `${path}?reviews=${shelf}`;
  const next = page.nextCursor && new URLSearchParams({ reviews: shelf, cursor: page.nextCursor });
  return (
    <PageColumn width="narrow">
      <PageHeader title="Reviews" />
      <div className="grid gap-5">
        <FilmLine film={film} />
        <ShelfLinks viewer={viewer} path={path} current={shelf} />
        {cursor && <BackToFirst path={here} />}
        {page.items.length > 0 ? (
          <ReviewList viewer={viewer} reviews={page.items} label={`Reviews of ${film.title}`} />
        ) : (
          <EmptyState
            title="No reviews here yet"
            action={<LinkButton href={`/films/${film.slug}/log`}>Write one</LinkButton>}
          >
            A review is a viewing with words.
          </EmptyState>
        )}
        <Pagination nextHref={next && `${path}?${next}`} label="More reviews" />
      </div>
    </PageColumn>
  );
}
