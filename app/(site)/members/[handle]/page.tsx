import type { Metadata } from "next";
import { AboutMember } from "@/components/profiles/about-member";
import { asShown } from "@/components/profiles/as-shown";
import { describeProfile } from "@/components/profiles/describe-profile";
import { ProfileFrame } from "@/components/profiles/profile-frame";
import { profileOf } from "@/components/profiles/profile-of";
import { getBesideMember } from "@/lib/profiles/beside-member";

type Props = { params: Promise<{ handle: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { profile } = await profileOf((await params).handle, "about");
  return describeProfile(profile);
}

export default async function ProfilePage({ params }: Props) {
  const { handle } = await params;
  const [{ viewer, profile, follows }, beside] = await Promise.all([
    profileOf(handle, "about"),
    asShown(handle, getBesideMember),
  ]);
  return (
    <ProfileFrame viewer={viewer} profile={profile} current="about">
      {beside && <AboutMember profile={profile} follows={follows} beside={beside} />}
    </ProfileFrame>
  );
}
