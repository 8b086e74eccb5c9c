import type { Metadata } from "next";
import { TastePicker } from "@/components/films/favourites/taste-picker";
import { AsideFilms } from "@/components/films/recommendations/aside-films";
import { RecommendedFilms } from "@/components/films/recommendations/recommended-films";
import { ShelfForm } from "@/components/films/recommendations/shelf-form";
import { PageColumn } from "@/components/layout/page-column";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { listWellKnown } from "@/lib/films/favourites/list-well-known";
import { listRecommendations } from "@/lib/films/recommendations/list-recommendations";
import { recommendationsPage } from "@/lib/films/recommendations/schema";
import { FILMS_AT_ONCE } from "@/lib/films/schema";
import { now } from "@/lib/platform/clock";
import { pageActor } from "@/lib/web/page";

export const metadata: Metadata = { title: "Picked for you" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function RecommendedPage({ searchParams }: Props) {
  const actor = await pageActor();
  const asked = recommendationsPage.parse(await searchParams);
  const found = await listRecommendations(actor, { ...asked, limit: FILMS_AT_ONCE });
  if (!found.hasTaste)
    return (
      <PageColumn>
        <PageHeader title="Picked for you" description="Films you may love, each with why." />
        <TastePicker films={await listWellKnown()} />
      </PageColumn>
    );
  return (
    <PageColumn>
      <PageHeader
        title="Picked for you"
        description="From what you rate, like and mean to see, and from what others love who love the same."
      />
      <ShelfForm
        key={JSON.stringify(asked)}
        asked={asked}
        hasServices={found.hasServices}
        thisYear={now().getUTCFullYear()}
      />
      {found.items.length > 0 ? (
        <RecommendedFilms films={found.items} />
      ) : (
        <EmptyState
          title="Nothing to pick here"
          action={
            <LinkButton href="/films" prefetch={false}>
              Look through all films
            </LinkButton>
          }
        >
          Rate a few more films that you have seen, or ask for less at once.
        </EmptyState>
      )}
      <AsideFilms films={found.aside} />
    </PageColumn>
  );
}
