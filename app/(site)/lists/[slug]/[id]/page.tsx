import type { Metadata } from "next";
import { describeList } from "@/components/films/lists/describe-list";
import { ListComments } from "@/components/films/lists/list-comments";
import { ListFilms } from "@/components/films/lists/list-films";
import { ListHeader } from "@/components/films/lists/list-header";
import { listHref } from "@/components/films/lists/list-href";
import { ListInvitation } from "@/components/films/lists/list-invitation";
import { ListLive } from "@/components/films/lists/list-live";
import { listOf, listPlace } from "@/components/films/lists/list-of";
import { ListTools } from "@/components/films/lists/list-tools";
import { PageColumn } from "@/components/layout/page-column";
import { BackToFirst } from "@/components/profiles/back-to-first";
import { Pagination } from "@/components/ui/pagination";

type Props = {
  params: Promise<{ slug: string; id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { slug, id } = await params;
  return describeList((await listOf(slug, id, listPlace(await searchParams))).list);
}

export default async function ListPage({ params, searchParams }: Props) {
  const { slug, id } = await params;
  const place = listPlace(await searchParams);
  const { viewer, ...opened } = await listOf(slug, id, place);
  const { list, nextCursor, cursor } = opened;
  const path = listHref(list);
  return (
    <PageColumn>
      <ListHeader list={list}>
        <ListTools list={list} />
      </ListHeader>
      {list.mine?.isInvited && <ListInvitation list={list} />}
      {place.cursor && <BackToFirst path={path} />}
      <ListFilms opened={opened} />
      <Pagination nextHref={nextCursor && `${path}?cursor=${nextCursor}`} label="More films" />
      <ListComments viewer={viewer} opened={opened} />
      {viewer && <ListLive key={cursor} id={list.id} cursor={cursor} />}
    </PageColumn>
  );
}
