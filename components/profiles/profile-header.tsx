import { Lock } from "lucide-react";
import { MessageButton } from "@/components/messages/message-button";
import { Avatar } from "@/components/ui/avatar";
import { Badge } from "@/components/ui/badge";
import { LinkButton } from "@/components/ui/link-button";
import type { Viewer } from "@/lib/auth/actor";
import type { Profile } from "@/lib/profiles/schema";
import { FollowButton } from "./follow-button";
import { ProfileBanner } from "./profile-banner";
import { ProfileMenu } from "./profile-menu";
import { ProfileNumbers } from "./profile-numbers";

const ROLES = { member: null, moderator: "Moderator", admin: "Lumo's own" };

/** Who this is, in one look: picture, name, numbers, and what the viewer may do about them. */
export function ProfileHeader({ viewer, profile }: { viewer: Viewer; profile: Profile }) {
  const { handle, name, pronouns, isPrivate, relation, role } = profile;
  return (
    <header className="pt-4 md:pt-8">
      <ProfileBanner profile={profile} />
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <Avatar
          member={profile}
          size={128}
          named
          eager
          className="-mt-14 ml-3 outline-4 outline-canvas outline-offset-0 sm:-mt-16 sm:ml-6"
        />
        <div className="flex items-center gap-2 pb-1 max-sm:ml-auto">
          {relation?.isYou ? (
            <>
              {isPrivate && <LinkButton href="/follow-requests">Requests</LinkButton>}
              <LinkButton href="/settings/profile">Edit profile</LinkButton>
            </>
          ) : (
            <>
              <FollowButton member={{ handle, name, isPrivate }} relation={relation} prominent refreshes />
              {relation && <MessageButton handle={handle} />}
            </>
          )}
          <ProfileMenu
            member={{ handle, name }}
            relation={viewer ? relation : null}
            isMuted={profile.isMuted}
          />
        </div>
      </div>
      <div className="grid gap-4 pt-4 pb-6">
        <div>
          <h1 className="font-serif text-3xl text-ink tracking-[-0.015em]">{name}</h1>
          <p className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-1 text-ink-faint">
            <span>@{handle}</span>
            {pronouns && <span>· {pronouns}</span>}
            {isPrivate && (
              <Badge>
                <Lock aria-hidden="true" /> Private
              </Badge>
            )}
            {ROLES[role] && <Badge tone="beam">{ROLES[role]}</Badge>}
            {relation?.followsYou && <Badge>Follows you</Badge>}
            {profile.isMuted && <Badge>Muted</Badge>}
          </p>
        </div>
        <ProfileNumbers profile={profile} />
      </div>
    </header>
  );
}
