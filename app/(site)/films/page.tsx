import type { Metadata } from "next";
import { catalogueInWords } from "@/components/films/catalogue-in-words";
import { DecadeLinks } from "@/components/films/decade-links";
import { FilmGrid } from "@/components/films/film-grid";
import { FilmShelf } from "@/components/films/film-shelf";
import { FilmsForm } from "@/components/films/films-form";
import { filmsHref } from "@/components/films/films-href";
import { MoreFilms } from "@/components/films/more-films";
import { NoFilms } from "@/components/films/no-films";
import { PickedRow } from "@/components/films/recommendations/picked-row";
import { shelfTitle } from "@/components/films/shelf-title";
import { TmdbCredit } from "@/components/films/tmdb-credit";
import { PageColumn } from "@/components/layout/page-column";
import { BackToFirst } from "@/components/profiles/back-to-first";
import { sensible } from "@/components/profiles/sensible";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { listChoices } from "@/lib/films/list-choices";
import { listFilms } from "@/lib/films/list-films";
import { FILMS_AT_ONCE, filmsPage } from "@/lib/films/schema";
import { pageViewer } from "@/lib/web/page";

export const metadata: Metadata = {
  title: "Films",
  description: "Films from every continent and decade: by genre, country, language, length and director.",
  alternates: { canonical: "/films" },
};

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function FilmsPage({ searchParams }: Props) {
  const viewer = await pageViewer();
  const { cursor, mine, ...rest } = filmsPage.parse(await searchParams);
  const asked = viewer ? { ...rest, mine } : rest;
  const [page, choices] = await Promise.all([
    sensible(cursor, (from) =>
      listFilms(viewer, { ...asked, sort: asked.sort ?? "newest", cursor: from, limit: FILMS_AT_ONCE }),
    ),
    listChoices(),
  ]);
  if (choices.total === 0) return <NoFilms />;
  const path = filmsHref(asked);
  const shelf = shelfTitle(asked);
  return (
    <PageColumn>
      <PageHeader
        title="Films"
        description={catalogueInWords(choices)}
        actions={
          <>
            <LinkButton href="/films/recommended" prefetch={false}>
              For you
            </LinkButton>
            <LinkButton href="/lists">Lists</LinkButton>
            <LinkButton href="/watch-nights" prefetch={false}>
              Watch nights
            </LinkButton>
            <LinkButton href="/films/new" prefetch={false}>
              Add a film
            </LinkButton>
          </>
        }
      />
      <div className="grid grid-cols-1 gap-4">
        <DecadeLinks asked={asked} decades={choices.decades} />
        <FilmsForm key={path} asked={asked} choices={choices} isMember={viewer !== null} />
        {!shelf && !cursor && (
          <>
            <PickedRow />
            <FilmShelf title="Talked about now" films={choices.trending} />
          </>
        )}
        <section aria-labelledby="films" className="pt-2">
          <h2 id="films" className={shelf ? "pb-4 font-serif text-ink text-xl" : "sr-only"}>
            {shelf || "All of them"}
          </h2>
          {cursor && <BackToFirst path={path} />}
          {page.items.length > 0 ? (
            <>
              <FilmGrid films={page.items} />
              <MoreFilms key={`${path}${page.nextCursor}`} path={path} cursor={page.nextCursor} />
            </>
          ) : (
            <EmptyState
              title="No film like that here yet"
              action={<LinkButton href="/films">Look through all of them</LinkButton>}
            >
              Ask for less at once: a country without a decade, or a language without a length.
            </EmptyState>
          )}
        </section>
      </div>
      {choices.knowsPopular && <TmdbCredit />}
    </PageColumn>
  );
}
