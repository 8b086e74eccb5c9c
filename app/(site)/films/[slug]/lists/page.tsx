import type { Metadata } from "next";
import { permanentRedirect } from "next/navigation";
import { FilmLine } from "@/components/films/film-line";
import { OwnLists } from "@/components/films/lists/own-lists";
import { PageColumn } from "@/components/layout/page-column";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { listOwnFor } from "@/lib/films/lists/queries";
import { getFilm } from "@/lib/films/queries";
import { orNotFound, pageActor } from "@/lib/web/page";

export const metadata: Metadata = { title: "Put a film on your lists", robots: { index: false } };

type Props = { params: Promise<{ slug: string }> };

export default async function FilmListsPage({ params }: Props) {
  const actor = await pageActor();
  const { slug } = await params;
  const [film, lists] = await Promise.all([orNotFound(getFilm(slug)), listOwnFor(actor, slug)]);
  if (film.slug !== slug) permanentRedirect(`/films/${film.slug}/lists`);
  return (
    <PageColumn width="narrow">
      <PageHeader
        title="Your lists"
        description="Put it on a list of yours, or take it off again."
        actions={<LinkButton href="/lists/new">New list</LinkButton>}
      />
      <div className="grid gap-8">
        <FilmLine film={film} />
        <OwnLists film={film} lists={lists} />
      </div>
    </PageColumn>
  );
}
