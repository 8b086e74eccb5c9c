import type { Metadata } from "next";
import { AchievementList } from "@/components/achievements/achievement-list";
import { asShown } from "@/components/profiles/as-shown";
import { describeProfile } from "@/components/profiles/describe-profile";
import { ProfileFrame } from "@/components/profiles/profile-frame";
import { profileOf } from "@/components/profiles/profile-of";
import { listAchievements } from "@/lib/achievements/queries";

type Props = { params: Promise<{ handle: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { profile } = await profileOf((await params).handle, "achievements");
  return describeProfile(profile, "achievements");
}

export default async function AchievementsPage({ params }: Props) {
  const { handle } = await params;
  const [{ viewer, profile }, items] = await Promise.all([
    profileOf(handle, "achievements"),
    asShown(handle, listAchievements),
  ]);
  return (
    <ProfileFrame viewer={viewer} profile={profile} current="achievements">
      {items && <AchievementList items={items} name={profile.name} isOwn={viewer?.id === profile.id} />}
    </ProfileFrame>
  );
}
