import type { Metadata } from "next";
import { categoryOptions } from "@/components/forum/category-options";
import { PageColumn } from "@/components/layout/page-column";
import { sensible } from "@/components/profiles/sensible";
import { Found } from "@/components/search/found";
import { KeptSearches } from "@/components/search/kept-searches";
import { SaveSearch } from "@/components/search/save-search";
import { SearchForm } from "@/components/search/search-form";
import { searchHref, searchLine } from "@/components/search/search-href";
import { SearchTabs } from "@/components/search/search-tabs";
import { SearchTips } from "@/components/search/search-tips";
import { ErrorState } from "@/components/ui/error-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { listCategories } from "@/lib/forum/categories/queries";
import { later } from "@/lib/platform/later";
import { PAGE } from "@/lib/platform/pagination";
import { noteSearch } from "@/lib/search/note-search";
import { listSearches } from "@/lib/search/queries";
import { SEARCH_LONGEST, searchPage } from "@/lib/search/schema";
import { search } from "@/lib/search/search";
import { pageViewer } from "@/lib/web/page";
import { refusedBy } from "@/lib/web/refused-by";

export const metadata: Metadata = { title: "Search", robots: { index: false } };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function SearchPage({ searchParams }: Props) {
  const [viewer, given] = await Promise.all([pageViewer(), searchParams]);
  const { cursor, kind, ...asked } = searchPage.parse(given);
  const line = searchLine(asked);
  const { items: tree } = await listCategories(viewer);
  const top = (
    <>
      <PageHeader title="Search" />
      <SearchForm key={line} asked={asked} kind={kind} categories={categoryOptions(tree)} />
    </>
  );

  if (line === "") {
    const searches = viewer ? await listSearches(viewer) : [];
    return (
      <PageColumn>
        {top}
        <div className="grid gap-10 pt-8">
          {searches.length > 0 && <KeptSearches searches={searches} />}
          <SearchTips />
        </div>
      </PageColumn>
    );
  }

  const refusal = await refusedBy("search", viewer);
  if (refusal) {
    return (
      <PageColumn>
        {top}
        <ErrorState
          title="One moment"
          retry={<LinkButton href={searchHref(asked, kind)}>Try again</LinkButton>}
        >
          {refusal}
        </ErrorState>
      </PageColumn>
    );
  }

  const answer = await sensible(cursor, (from) =>
    search(viewer, { ...asked, kind, cursor: from, limit: PAGE.rows }),
  );
  const isKept = answer.tabs.length > 0 && [...line].length <= SEARCH_LONGEST;
  if (viewer && !kind && isKept) later(() => noteSearch(viewer, line));
  return (
    <PageColumn>
      {top}
      {answer.notes.length > 0 && (
        <ul className="grid gap-1 pt-4 text-ink-soft">
          {answer.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-2 pt-6">
        <SearchTabs asked={asked} kind={kind} tabs={answer.tabs} />
        {viewer && isKept && <SaveSearch query={line} />}
      </div>
      <div className="pt-6">
        <Found answer={answer} asked={asked} kind={kind} isLater={cursor !== undefined} />
      </div>
    </PageColumn>
  );
}
