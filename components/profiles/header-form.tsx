"use client";
import { PictureSection } from "@/components/media/picture-section";
import { dropHeader, saveHeader } from "@/lib/profiles/actions";
import { ProfileBanner } from "./profile-banner";

type Props = { member: { handle: string; headerUrl: string | null } };

/** The picture across the top of one's page. */
export function HeaderForm({ member }: Props) {
  return (
    <PictureSection
      title="Header"
      purpose="header"
      name="header"
      show={(isPicking) => !isPicking && <ProfileBanner profile={member} />}
      done="Your header is changed."
      save={saveHeader}
      drop={member.headerUrl ? dropHeader : null}
    />
  );
}
