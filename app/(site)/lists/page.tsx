import type { Metadata } from "next";
import { ListGrid } from "@/components/films/lists/list-grid";
import { listsHref } from "@/components/films/lists/lists-href";
import { ListsTabs } from "@/components/films/lists/lists-tabs";
import { MoreLists } from "@/components/films/lists/more-lists";
import { PageColumn } from "@/components/layout/page-column";
import { BackToFirst } from "@/components/profiles/back-to-first";
import { sensible } from "@/components/profiles/sensible";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { listLists } from "@/lib/films/lists/queries";
import { listsPage } from "@/lib/films/lists/schema";
import { PAGE } from "@/lib/platform/pagination";
import { pageViewer } from "@/lib/web/page";

export const metadata: Metadata = {
  title: "Lists",
  description: "Films that belong together, put side by side by people who watched them.",
  alternates: { canonical: "/lists" },
};

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function ListsPage({ searchParams }: Props) {
  const { cursor, sort = "popular", tag } = listsPage.parse(await searchParams);
  const viewer = await pageViewer();
  const page = await sensible(cursor, (from) =>
    listLists(viewer, { sort, tag, cursor: from, limit: PAGE.cards }),
  );
  const path = listsHref(sort, tag);
  return (
    <PageColumn>
      <PageHeader
        title={tag ? `Lists about ${tag}` : "Lists"}
        description="Films that belong together, put side by side by people who watched them."
        actions={
          <LinkButton href="/lists/new" variant="primary" prefetch={false}>
            New list
          </LinkButton>
        }
      />
      <div className="grid gap-6">
        <ListsTabs sort={sort} tag={tag} isMember={viewer !== null} />
        <section aria-labelledby="lists">
          <h2 id="lists" className="sr-only">
            The lists
          </h2>
          {cursor && <BackToFirst path={path} />}
          {page.items.length > 0 ? (
            <>
              <ListGrid lists={page.items} />
              <MoreLists key={`${path}${page.nextCursor}`} path={path} cursor={page.nextCursor} />
            </>
          ) : (
            <EmptyState
              title="No lists here yet"
              action={<LinkButton href="/lists/new">Make one</LinkButton>}
            >
              {sort === "followed"
                ? "Nobody you follow has made one. Yours could be the first they see."
                : "Five films with something in common are a list already."}
            </EmptyState>
          )}
        </section>
      </div>
    </PageColumn>
  );
}
