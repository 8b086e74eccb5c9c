import type { Metadata } from "next";
import { CommunityFrame } from "@/components/communities/community-frame";
import { ownCommunityOf } from "@/components/communities/community-of";
import { describeCommunity } from "@/components/communities/describe-community";
import { MemberRow } from "@/components/communities/member-row";
import { sensible } from "@/components/profiles/sensible";
import { Pagination } from "@/components/ui/pagination";
import { listPeopleOf } from "@/lib/communities/members/queries";
import { directoryPage } from "@/lib/communities/schema";
import { PAGE } from "@/lib/platform/pagination";

type Props = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { community } = await ownCommunityOf((await params).slug, "/members");
  return describeCommunity(community, "Members");
}

export default async function CommunityMembersPage({ params, searchParams }: Props) {
  const [{ slug }, asked] = await Promise.all([params, searchParams]);
  const { actor, community } = await ownCommunityOf(slug, "/members");
  const page = await sensible(directoryPage.shape.cursor.parse(asked.cursor), (cursor) =>
    listPeopleOf(actor, community.id, { cursor, limit: PAGE.rows }),
  );
  return (
    <CommunityFrame viewer={actor} community={community} current="members">
      <h2 className="sr-only">Everybody here</h2>
      <ul className="grid max-w-4xl">
        {page.items.map((member) => (
          <MemberRow key={member.id} community={community} member={member} />
        ))}
      </ul>
      <Pagination
        nextHref={
          page.nextCursor && `/communities/${slug}/members?cursor=${encodeURIComponent(page.nextCursor)}`
        }
      />
    </CommunityFrame>
  );
}
