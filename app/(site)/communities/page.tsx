import type { Metadata } from "next";
import { Directory } from "@/components/communities/directory";
import { DirectorySearch } from "@/components/communities/directory-search";
import { DirectoryTabs } from "@/components/communities/directory-tabs";
import { TopicLinks } from "@/components/communities/topic-links";
import { FeaturedStrip } from "@/components/featured/featured-strip";
import { PageColumn } from "@/components/layout/page-column";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { listTopics } from "@/lib/communities/queries";
import { directoryPage } from "@/lib/communities/schema";
import { pageViewer } from "@/lib/web/page";

export const metadata: Metadata = {
  title: "Communities",
  description:
    "Rooms full of people who love the same films: film clubs, countries, decades, directors. Find yours or start it.",
  alternates: { canonical: "/communities" },
};

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function CommunitiesPage({ searchParams }: Props) {
  const [viewer, given, topics] = await Promise.all([pageViewer(), searchParams, listTopics()]);
  const { cursor, ...asked } = directoryPage.parse(given);
  return (
    <PageColumn>
      <PageHeader
        title="Communities"
        description="Rooms full of people who love the same films."
        actions={
          <>
            {viewer && (
              <LinkButton href="/communities/invitations" prefetch={false}>
                Invitations
              </LinkButton>
            )}
            <LinkButton href="/communities/new" prefetch={false} variant="primary">
              Start a community
            </LinkButton>
          </>
        }
      />
      <FeaturedStrip viewer={viewer} place="communities" className="pb-8" />
      <div className="grid grid-cols-1 gap-5">
        <DirectorySearch key={asked.q} asked={asked.q} />
        <TopicLinks topics={topics} current={asked.topic} />
        <DirectoryTabs asked={asked} hasOwn={viewer !== null} />
        <Directory viewer={viewer} asked={asked} cursor={cursor} />
      </div>
    </PageColumn>
  );
}
