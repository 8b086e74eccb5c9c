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
  const { profile } = await profileOf((await params).handle, "followers", { cursor });
  return describeProfile(profile, "followers");
}

export default async function FollowersPage({ params, searchParams }: Props) {
  const cursor = cursorOf(await searchParams);
  const { viewer, profile, follows } = await profileOf((await params).handle, "followers", { cursor });
  return (
    <ProfileFrame viewer={viewer} profile={profile} current="followers">
      <FollowList profile={profile} side="followers" page={follows} isFirst={!cursor} />
    </ProfileFrame>
  );
}
