import type { Metadata } from "next";
import { MemberLists } from "@/components/films/lists/member-lists";
import { describeProfile } from "@/components/profiles/describe-profile";
import { ProfileFrame } from "@/components/profiles/profile-frame";
import { profileOf } from "@/components/profiles/profile-of";
import { sensible } from "@/components/profiles/sensible";
import { listMemberLists } from "@/lib/films/lists/queries";
import { PAGE } from "@/lib/platform/pagination";
import { cursorOf } from "@/lib/profiles/directory/schema";

type Props = {
  params: Promise<{ handle: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { profile } = await profileOf((await params).handle, "lists");
  return describeProfile(profile, "lists");
}

export default async function MemberListsPage({ params, searchParams }: Props) {
  const { viewer, profile } = await profileOf((await params).handle, "lists");
  const cursor = cursorOf(await searchParams);
  const read = (from: string | undefined) =>
    listMemberLists(viewer, { member: profile.handle, cursor: from, limit: PAGE.cards });
  const page = profile.isOpen ? await sensible(cursor, read) : { items: [], nextCursor: null };
  return (
    <ProfileFrame viewer={viewer} profile={profile} current="lists">
      <MemberLists profile={profile} page={page} isFirst={!cursor} />
    </ProfileFrame>
  );
}
