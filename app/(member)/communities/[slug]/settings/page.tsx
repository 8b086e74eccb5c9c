import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AddressForm } from "@/components/communities/address-form";
import { CommunityFrame } from "@/components/communities/community-frame";
import { staffedCommunityOf } from "@/components/communities/community-of";
import { CommunityPictureForm } from "@/components/communities/community-picture-form";
import { describeCommunity } from "@/components/communities/describe-community";
import { OwnerSettings } from "@/components/communities/owner-settings";
import { RoomsSettings } from "@/components/communities/rooms-settings";
import { SettingsForm } from "@/components/communities/settings-form";
import { canLeadCommunity, canOwnCommunity } from "@/lib/communities/policy";

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { community } = await staffedCommunityOf((await params).slug, "/settings");
  return describeCommunity(community, "Settings");
}

export default async function CommunitySettingsPage({ params }: Props) {
  const { actor, community } = await staffedCommunityOf((await params).slug, "/settings");
  if (!canLeadCommunity(community)) notFound();
  return (
    <CommunityFrame viewer={actor} community={community} current="settings">
      <div className="grid max-w-3xl gap-12">
        <CommunityPictureForm community={community} />
        <SettingsForm community={community} />
        <AddressForm slug={community.slug} />
        <RoomsSettings community={community} />
        {canOwnCommunity(community) && <OwnerSettings community={community} />}
      </div>
    </CommunityFrame>
  );
}
