import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AddFilmForm } from "@/components/films/lists/add-film-form";
import { DeleteList } from "@/components/films/lists/delete-list";
import { ListEditors } from "@/components/films/lists/list-editors";
import { ListForm } from "@/components/films/lists/list-form";
import { listHref } from "@/components/films/lists/list-href";
import { ListLive } from "@/components/films/lists/list-live";
import { listOf, listPlace } from "@/components/films/lists/list-of";
import { ListRows } from "@/components/films/lists/list-rows";
import { SecretLink } from "@/components/films/lists/secret-link";
import { PageColumn } from "@/components/layout/page-column";
import { BackToFirst } from "@/components/profiles/back-to-first";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { pageActor } from "@/lib/web/page";

export const metadata: Metadata = { title: "Edit a list", robots: { index: false } };

type Props = {
  params: Promise<{ slug: string; id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function EditListPage({ params, searchParams }: Props) {
  const { slug, id } = await params;
  await pageActor();
  const place = listPlace(await searchParams);
  const { list, items, nextCursor, before, start, cursor } = await listOf(slug, id, place, "/edit");
  if (!list.mine?.isEditor) notFound();
  const path = listHref(list);
  return (
    <PageColumn width="narrow">
      <PageHeader
        title={list.title}
        eyebrow="Editing"
        actions={
          <>
            <LinkButton href={`${path}/changes`} prefetch={false}>
              Changes
            </LinkButton>
            <LinkButton href={path}>See it</LinkButton>
          </>
        }
      />
      <div className="grid grid-cols-1 gap-12">
        <section aria-labelledby="films" className="grid gap-4">
          <h2 id="films" className="sr-only">
            Its films
          </h2>
          <AddFilmForm id={list.id} />
          {place.cursor && <BackToFirst path={`${path}/edit`} />}
          {items.length > 0 ? (
            <ListRows id={list.id} isRanked={list.isRanked} items={items} before={before} start={start} />
          ) : (
            <p className="text-ink-soft">No films yet. The first one is the hardest.</p>
          )}
          <Pagination nextHref={nextCursor && `${path}/edit?cursor=${nextCursor}`} label="More films" />
        </section>
        {list.mine.isOwner && (
          <>
            <ListEditors list={list} />
            {list.link && <SecretLink id={list.id} link={list.link} />}
            <section aria-labelledby="words" className="grid gap-4">
              <h2 id="words" className="font-serif text-ink text-xl">
                What it says of itself
              </h2>
              <ListForm list={list} />
            </section>
            <DeleteList id={list.id} />
          </>
        )}
      </div>
      <ListLive key={cursor} id={list.id} cursor={cursor} />
    </PageColumn>
  );
}
