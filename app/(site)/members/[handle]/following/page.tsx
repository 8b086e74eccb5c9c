import type { Metadata } from "next";
import { describeProfile } from "@/components/profiles/describe-profile";
import { FollowList } from "@/components/profiles/follow-list";
import { ProfileFrame } from "@/components/profiles/profile-frame";
import { profileOf } from "@/components/profiles/profile-of";
import { cursorOf } from "@/lib/profiles/directory/schema";

type Props = {
  params: Promise<{ handle: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const cursor = cursorOf(await searchParams);
  const { profile } = await profileOf((await params).handle, "following", { cursor });
  return describeProfile(profile, "following");
}

export default async function FollowingPage({ params, searchParams }: Props) {
  const cursor = cursorOf(await searchParams);
  const { viewer, profile, follows } = await profileOf((await params).handle, "following", { cursor });
  return (
    <ProfileFrame viewer={viewer} profile={profile} current="following">
      <FollowList profile={profile} side="following" page={follows} isFirst={!cursor} />
    </ProfileFrame>
  );
}
