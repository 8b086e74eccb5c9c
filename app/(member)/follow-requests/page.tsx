import type { Metadata } from "next";
import { PageColumn } from "@/components/layout/page-column";
import { RequestRow } from "@/components/profiles/request-row";
import { sensible } from "@/components/profiles/sensible";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { PAGE } from "@/lib/platform/pagination";
import { cursorOf } from "@/lib/profiles/directory/schema";
import { listFollowRequests } from "@/lib/profiles/following/queries";
import { pageActor } from "@/lib/web/page";

export const metadata: Metadata = { title: "Follow requests" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function FollowRequestsPage({ searchParams }: Props) {
  const [actor, asked] = await Promise.all([pageActor(), searchParams]);
  const { items, nextCursor } = await sensible(cursorOf(asked), (cursor) =>
    listFollowRequests(actor, { cursor, limit: PAGE.rows }),
  );
  return (
    <PageColumn width="narrow">
      <PageHeader
        title="Follow requests"
        description="People who ask to be let in. They are not told when you decline."
      />
      {items.length > 0 ? (
        <ul className="divide-y divide-line border-line border-y">
          {items.map((member) => (
            <li key={member.id}>
              <RequestRow member={member} />
            </li>
          ))}
        </ul>
      ) : (
        <EmptyState
          title="Nobody is waiting"
          action={<LinkButton href="/settings/privacy">Privacy settings</LinkButton>}
        >
          While your profile is private, those who want to follow you knock here first.
        </EmptyState>
      )}
      <Pagination nextHref={nextCursor && `/follow-requests?cursor=${encodeURIComponent(nextCursor)}`} />
    </PageColumn>
  );
}
