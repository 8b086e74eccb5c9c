import type { Metadata } from "next";
import { NightCard } from "@/components/films/nights/night-card";
import { PageColumn } from "@/components/layout/page-column";
import { sensible } from "@/components/profiles/sensible";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { directoryPage } from "@/lib/communities/schema";
import { listNights } from "@/lib/films/nights/queries";
import { PAGE } from "@/lib/platform/pagination";
import { pageActor } from "@/lib/web/page";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const metadata: Metadata = { title: "Watch nights", robots: { index: false } };

export default async function WatchNightsPage({ searchParams }: Props) {
  const actor = await pageActor();
  const { cursor: asked } = await searchParams;
  const page = await sensible(directoryPage.shape.cursor.parse(asked), (cursor) =>
    listNights(actor, { cursor, limit: PAGE.rows }),
  );
  return (
    <PageColumn width="narrow">
      <PageHeader
        title="Watch nights"
        actions={
          <LinkButton href="/watch-nights/new" prefetch={false} variant="primary">
            Plan a night
          </LinkButton>
        }
      />
      {page.items.length > 0 ? (
        <ul className="grid gap-3">
          {page.items.map((night) => (
            <NightCard key={night.id} night={night} />
          ))}
        </ul>
      ) : (
        <EmptyState title="No night is planned">
          Ask one to seven people, and see which films all of you want to watch. Everybody votes, somebody
          picks the day.
        </EmptyState>
      )}
      <Pagination
        nextHref={page.nextCursor && `/watch-nights?cursor=${encodeURIComponent(page.nextCursor)}`}
      />
    </PageColumn>
  );
}
