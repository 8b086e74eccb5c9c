import type { Metadata } from "next";
import { permanentRedirect } from "next/navigation";
import { ChangeLog } from "@/components/films/lists/change-log";
import { listHref } from "@/components/films/lists/list-href";
import { PageColumn } from "@/components/layout/page-column";
import { sensible } from "@/components/profiles/sensible";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { listChanges } from "@/lib/films/lists/queries";
import { PAGE } from "@/lib/platform/pagination";
import { cursorOf } from "@/lib/profiles/directory/schema";
import { orHidden, pageActor } from "@/lib/web/page";

export const metadata: Metadata = { title: "Changes of a list", robots: { index: false } };

type Props = {
  params: Promise<{ slug: string; id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function ListChangesPage({ params, searchParams }: Props) {
  const { slug, id } = await params;
  const actor = await pageActor();
  const read = (cursor: string | undefined) => listChanges(actor, { id, cursor, limit: PAGE.rows });
  const { list, items, nextCursor } = await orHidden(sensible(cursorOf(await searchParams), read));
  const path = `${listHref(list)}/changes`;
  if (list.slug !== slug) permanentRedirect(path);
  return (
    <PageColumn width="narrow">
      <PageHeader
        title="Changes"
        eyebrow={list.title}
        description="Everything that became of this list. Each change can be undone, by another one."
        actions={<LinkButton href={`${listHref(list)}/edit`}>Edit the list</LinkButton>}
      />
      {items.length > 0 ? (
        <ChangeLog list={list} changes={items} />
      ) : (
        <EmptyState title="Nothing has happened yet">The first film you add stands here.</EmptyState>
      )}
      <Pagination nextHref={nextCursor && `${path}?cursor=${nextCursor}`} label="Earlier changes" />
    </PageColumn>
  );
}
