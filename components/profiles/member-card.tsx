"use client";
import { Lock } from "lucide-react";
import { Avatar } from "@/components/ui/avatar";
import { Badge } from "@/components/ui/badge";
import { FaceCard } from "@/components/ui/face-card";
import type { MemberCard as Member } from "@/lib/profiles/schema";
import { FollowButton } from "./follow-button";
import { inNumbers } from "./in-numbers";

/** As much of a member as a card shows. */
export type CardMember = Pick<
  Member,
  "handle" | "name" | "avatarUrl" | "role" | "line" | "isPrivate" | "followersCount" | "relation"
>;

/** Who somebody is, at a glance, and the button to follow them. The whole card leads to their page. */
export function MemberCard({ member }: { member: CardMember }) {
  const { handle, name, line, isPrivate, relation } = member;
  return (
    <FaceCard
      href={`/members/${handle}`}
      name={name}
      picture={<Avatar member={member} size={64} />}
      beneath={
        <>
          <span className="truncate">@{handle}</span>
          {isPrivate && <Lock role="img" aria-label="Private" className="size-3.5 shrink-0" />}
        </>
      }
    >
      <p className="col-span-2 line-clamp-2 min-h-[2.9em] text-ink-soft">
        {line || (isPrivate ? "Keeps this page for the people they know." : "")}
      </p>
      <div className="col-span-2 flex min-h-8 items-center justify-between gap-3">
        <p className="flex flex-wrap items-center gap-2 text-ink-faint">
          {inNumbers(member.followersCount, "follower")}
          {relation?.followsYou && <Badge>Follows you</Badge>}
          {relation?.isYou && <Badge>You</Badge>}
        </p>
        <FollowButton member={{ handle, name, isPrivate }} relation={relation} />
      </div>
    </FaceCard>
  );
}
