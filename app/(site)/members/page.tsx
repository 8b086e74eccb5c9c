import type { Metadata } from "next";
import { PageColumn } from "@/components/layout/page-column";
import { DirectoryList } from "@/components/profiles/directory-list";
import { DirectorySearch } from "@/components/profiles/directory-search";
import { SearchResults } from "@/components/profiles/search-results";
import { PageHeader } from "@/components/ui/page-header";
import { directoryPage } from "@/lib/profiles/directory/schema";
import { pageViewer } from "@/lib/web/page";

export const metadata: Metadata = {
  title: "Members",
  description:
    "The people of Lumo: who they are, what they watch and why. Find somebody whose taste you trust.",
  alternates: { canonical: "/members" },
};

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function MembersPage({ searchParams }: Props) {
  const [viewer, asked] = await Promise.all([pageViewer(), searchParams]);
  const { q, sort, cursor } = directoryPage.parse(asked);
  return (
    <PageColumn>
      <PageHeader
        title="Members"
        description="The people in the other seats. Find somebody whose taste you trust."
      />
      <DirectorySearch key={q} asked={q} />
      <div className="pt-6">
        {q ? (
          <SearchResults viewer={viewer} words={q} cursor={cursor} />
        ) : (
          <DirectoryList viewer={viewer} sort={sort} cursor={cursor} />
        )}
      </div>
    </PageColumn>
  );
}
