import type { Metadata } from "next";
import { describeFilm, filmFactsForMachines } from "@/components/films/describe-film";
import { FilmHeader } from "@/components/films/film-header";
import { FilmLight } from "@/components/films/film-light";
import { FilmLists } from "@/components/films/film-lists";
import { filmOf, shelfOf } from "@/components/films/film-of";
import { FilmShelf } from "@/components/films/film-shelf";
import { FilmThreads } from "@/components/films/film-threads";
import { FilmVerdict } from "@/components/films/marks/film-verdict";
import { LovedTogether } from "@/components/films/recommendations/loved-together";
import { FilmReviews } from "@/components/films/reviews/film-reviews";
import { SimilarFilms } from "@/components/films/similar-films";
import { TmdbCredit } from "@/components/films/tmdb-credit";
import { WatchlistButton } from "@/components/films/watchlist/watchlist-button";
import { WhereToWatch } from "@/components/films/where-to-watch";
import { PageColumn } from "@/components/layout/page-column";
import { JsonLd } from "@/components/ui/json-ld";
import { LinkButton } from "@/components/ui/link-button";
import { canKeepFilms } from "@/lib/films/keeping/policy";

type Props = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<{ reviews?: string | string[] }>;
};
const REVIEWS_SHOWN = 6;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { film } = await filmOf((await params).slug, shelfOf((await searchParams).reviews));
  return describeFilm(film);
}

export default async function FilmPage({ params, searchParams }: Props) {
  const shelf = shelfOf((await searchParams).reviews);
  const opened = await filmOf((await params).slug, shelf);
  const { viewer, film, desk, beside, threads, lists, isOnWatchlist } = opened;
  return (
    <FilmLight film={film}>
      <PageColumn>
        <FilmHeader film={film}>
          <WatchlistButton film={film} isOnWatchlist={isOnWatchlist} />
          {canKeepFilms(viewer) && (
            <LinkButton href={`/films/${film.slug}/edit`} prefetch={false} variant="ghost">
              Correct
            </LinkButton>
          )}
        </FilmHeader>
        <FilmVerdict slug={film.slug} desk={desk} />
        <WhereToWatch beside={beside} />
        <FilmReviews
          viewer={viewer}
          film={film}
          reviews={desk.reviews.slice(0, REVIEWS_SHOWN)}
          shelf={shelf}
          isMore={desk.reviews.length > REVIEWS_SHOWN}
        />
        <FilmThreads film={film} threads={threads} isShielded={desk.isShielded} />
        <FilmLists film={film} lists={lists} />
        <FilmShelf
          title={film.directors.length > 1 ? "More by the same directors" : `More by ${film.directors[0]}`}
          films={film.sameDirector}
        />
        <SimilarFilms film={film} similar={beside.similar} />
        <LovedTogether film={film} beside={beside} />
        {beside.isAdded && (
          <p className="border-line border-t py-6 text-ink-faint text-xs">A member added this film.</p>
        )}
        {(beside.usesTmdb || beside.offers.length > 0) && <TmdbCredit />}
        <JsonLd data={filmFactsForMachines(film, desk.score)} />
      </PageColumn>
    </FilmLight>
  );
}
