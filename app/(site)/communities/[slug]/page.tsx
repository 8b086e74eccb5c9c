import type { Metadata } from "next";
import { AboutCommunity } from "@/components/communities/about-community";
import { CommunityFrame } from "@/components/communities/community-frame";
import { communityOf } from "@/components/communities/community-of";
import { describeCommunity } from "@/components/communities/describe-community";
import { getCommunityFront } from "@/lib/communities/front";

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { community } = await communityOf((await params).slug);
  return describeCommunity(community);
}

export default async function CommunityPage({ params }: Props) {
  const { viewer, community } = await communityOf((await params).slug);
  return (
    <CommunityFrame viewer={viewer} community={community} current="about">
      <AboutCommunity
        viewer={viewer}
        community={community}
        front={await getCommunityFront(viewer, community)}
      />
    </CommunityFrame>
  );
}
