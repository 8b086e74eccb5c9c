import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ClubScreen } from "@/components/communities/clubs/club-screen";
import { CommunityFrame } from "@/components/communities/community-frame";
import { communityOf } from "@/components/communities/community-of";
import { describeCommunity } from "@/components/communities/describe-community";
import { sensible } from "@/components/profiles/sensible";
import { openClub } from "@/lib/communities/clubs/queries";
import { isCommunityStaff } from "@/lib/communities/policy";
import { directoryPage } from "@/lib/communities/schema";
import { PAGE } from "@/lib/platform/pagination";

type Props = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { community } = await communityOf((await params).slug, "/club");
  return describeCommunity(community, "Film club");
}

export default async function ClubPage({ params, searchParams }: Props) {
  const [{ slug }, asked] = await Promise.all([params, searchParams]);
  const { viewer, community } = await communityOf(slug, "/club");
  const opened = await sensible(directoryPage.shape.cursor.parse(asked.cursor), (cursor) =>
    openClub(viewer, community.id, { cursor, limit: PAGE.cards }),
  );
  // Where there never was a club there is only something to see for who may begin one.
  if (!opened.club && !isCommunityStaff(community)) notFound();
  return (
    <CommunityFrame viewer={viewer} community={community} current="club">
      <ClubScreen viewer={viewer} community={community} opened={opened} />
    </CommunityFrame>
  );
}
