import type { Metadata } from "next";
import { RoundForm } from "@/components/communities/clubs/round-form";
import { CommunityFrame } from "@/components/communities/community-frame";
import { staffedCommunityOf } from "@/components/communities/community-of";
import { describeCommunity } from "@/components/communities/describe-community";
import { now } from "@/lib/platform/clock";

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { community } = await staffedCommunityOf((await params).slug, "/club/new");
  return describeCommunity(community, "Start a round");
}

export default async function NewRoundPage({ params }: Props) {
  const { slug } = await params;
  const { actor, community } = await staffedCommunityOf(slug, "/club/new");
  return (
    <CommunityFrame viewer={actor} community={community} current="club">
      <div className="grid gap-8">
        <h2 className="font-serif text-ink text-xl">Start a round</h2>
        <RoundForm slug={slug} timeZone={actor.timeZone} moment={now()} />
      </div>
    </CommunityFrame>
  );
}
