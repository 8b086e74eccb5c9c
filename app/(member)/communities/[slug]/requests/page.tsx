import type { Metadata } from "next";
import { CommunityFrame } from "@/components/communities/community-frame";
import { staffedCommunityOf } from "@/components/communities/community-of";
import { describeCommunity } from "@/components/communities/describe-community";
import { RequestCard } from "@/components/communities/request-card";
import { sensible } from "@/components/profiles/sensible";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { listRequestsOf } from "@/lib/communities/members/staff-queries";
import { directoryPage } from "@/lib/communities/schema";
import { PAGE } from "@/lib/platform/pagination";

type Props = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { community } = await staffedCommunityOf((await params).slug, "/requests");
  return describeCommunity(community, "Requests");
}

export default async function CommunityRequestsPage({ params, searchParams }: Props) {
  const [{ slug }, asked] = await Promise.all([params, searchParams]);
  const { actor, community } = await staffedCommunityOf(slug, "/requests");
  const page = await sensible(directoryPage.shape.cursor.parse(asked.cursor), (cursor) =>
    listRequestsOf(actor, community.id, { cursor, limit: PAGE.rows }),
  );
  return (
    <CommunityFrame viewer={actor} community={community} current="requests">
      {page.items.length > 0 ? (
        <ul className="grid max-w-3xl gap-4">
          {page.items.map((request) => (
            <RequestCard key={request.member.id} slug={slug} request={request} />
          ))}
        </ul>
      ) : (
        <EmptyState title="Nobody is waiting">
          Who asks to join is shown here with what they answered.
        </EmptyState>
      )}
      <Pagination
        nextHref={
          page.nextCursor && `/communities/${slug}/requests?cursor=${encodeURIComponent(page.nextCursor)}`
        }
      />
    </CommunityFrame>
  );
}
