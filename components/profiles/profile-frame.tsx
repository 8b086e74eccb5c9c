import type { ReactNode } from "react";
import { PageColumn } from "@/components/layout/page-column";
import type { Viewer } from "@/lib/auth/actor";
import type { Profile } from "@/lib/profiles/schema";
import { PrivateNotice } from "./private-notice";
import { ProfileHeader } from "./profile-header";
import { type ProfileTab, ProfileTabs } from "./profile-tabs";

type Props = { viewer: Viewer; profile: Profile; current: ProfileTab; children: ReactNode };

/** What every room of a profile stands in. A private one has a door and nothing behind it. */
export function ProfileFrame({ viewer, profile, current, children }: Props) {
  return (
    <PageColumn>
      <ProfileHeader viewer={viewer} profile={profile} />
      {profile.isOpen ? (
        <>
          <ProfileTabs profile={profile} current={current} />
          <div className="pt-6">{children}</div>
        </>
      ) : (
        <div className="border-line border-t">
          <PrivateNotice profile={profile} />
        </div>
      )}
    </PageColumn>
  );
}
