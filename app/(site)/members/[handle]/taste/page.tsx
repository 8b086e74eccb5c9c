import type { Metadata } from "next";
import { NoTaste } from "@/components/films/taste/no-taste";
import { TasteView } from "@/components/films/taste/taste-view";
import { asShown } from "@/components/profiles/as-shown";
import { ProfileFrame } from "@/components/profiles/profile-frame";
import { profileOf } from "@/components/profiles/profile-of";
import { findTaste } from "@/lib/films/taste/queries";

type Props = { params: Promise<{ handle: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { profile } = await profileOf((await params).handle, "taste");
  return { title: `You and ${profile.name}`, robots: { index: false } };
}

export default async function TastePage({ params }: Props) {
  const { handle } = await params;
  const [{ viewer, profile }, taste] = await Promise.all([
    profileOf(handle, "taste"),
    asShown(handle, findTaste),
  ]);
  return (
    <ProfileFrame viewer={viewer} profile={profile} current="taste">
      {taste ? <TasteView name={profile.name} taste={taste} /> : <NoTaste profile={profile} />}
    </ProfileFrame>
  );
}
