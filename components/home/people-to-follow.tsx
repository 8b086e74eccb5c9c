"use client";
import { FollowButton } from "@/components/profiles/follow-button";
import { cn } from "@/components/ui/cn";
import type { MemberCard } from "@/lib/profiles/schema";
import { PortraitCard } from "./portrait-card";

export type PersonShown = Pick<
  MemberCard,
  "handle" | "name" | "avatarUrl" | "line" | "isPrivate" | "relation"
> & { note: string };

/** Cards with a button to follow. Rendered from its few words on both sides, so that the page carries each card once and not twice. */
export function PeopleToFollow({ people, isNarrow }: { people: PersonShown[]; isNarrow?: boolean }) {
  return (
    <ul data-list className={cn("grid gap-4 sm:grid-cols-2", isNarrow ? "xl:grid-cols-1" : "xl:grid-cols-3")}>
      {people.map((member) => (
        <li key={member.handle}>
          <PortraitCard
            member={member}
            note={member.note}
            action={<FollowButton member={member} relation={member.relation} refreshes={false} />}
          />
        </li>
      ))}
    </ul>
  );
}
