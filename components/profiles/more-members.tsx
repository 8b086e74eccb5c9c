"use client";
import { LoadOn } from "@/components/ui/load-on";
import { type CardMember, MemberCard } from "./member-card";

type Props = { path: string; source: string; cursor: string | null };

/** The members that come after those of a page. */
export function MoreMembers(props: Props) {
  return (
    <LoadOn {...props} what="members" keyOf={({ handle }: CardMember) => handle}>
      {(member) => <MemberCard member={member} />}
    </LoadOn>
  );
}
