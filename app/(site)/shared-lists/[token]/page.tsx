import type { Metadata } from "next";
import { ListFilms } from "@/components/films/lists/list-films";
import { ListHeader } from "@/components/films/lists/list-header";
import { listPlace } from "@/components/films/lists/list-of";
import { PageColumn } from "@/components/layout/page-column";
import { sensible } from "@/components/profiles/sensible";
import { Pagination } from "@/components/ui/pagination";
import { openList } from "@/lib/films/lists/queries";
import { listQuery } from "@/lib/films/lists/schema";
import { orNotFound, pageViewer } from "@/lib/web/page";

export const metadata: Metadata = {
  title: "A list",
  robots: { index: false, follow: false },
  referrer: "no-referrer",
};

type Props = {
  params: Promise<{ token: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function SharedListPage({ params, searchParams }: Props) {
  const { token } = await params;
  const viewer = await pageViewer();
  const { cursor } = listPlace(await searchParams);
  const read = (from: string | undefined) =>
    openList(viewer, { link: token.slice(0, 200) }, listQuery.parse({ cursor: from }));
  const opened = await orNotFound(sensible(cursor, read));
  return (
    <PageColumn>
      <ListHeader list={opened.list} />
      <ListFilms opened={opened} />
      <Pagination
        nextHref={opened.nextCursor && `/shared-lists/${token}?cursor=${opened.nextCursor}`}
        label="More films"
      />
    </PageColumn>
  );
}
