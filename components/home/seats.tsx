"use client";
import { Avatar } from "@/components/ui/avatar";
import { Link } from "@/components/ui/link";
import type { MemberCard } from "@/lib/profiles/schema";

type Props = { members: Pick<MemberCard, "handle" | "name" | "avatarUrl">[] };

/** Who came in last, seated as in a cinema: each seat leads to the member's page. Rendered from names on both sides: see PeopleToFollow. */
export function Seats({ members }: Props) {
  return (
    <ul data-list className="mx-auto flex max-w-3xl flex-wrap justify-center gap-x-2 gap-y-7 sm:gap-x-4">
      {members.map((member) => (
        <li key={member.handle} className="w-[4.75rem] sm:w-24">
          <Link
            href={`/members/${member.handle}`}
            className="group grid justify-items-center rounded-card pb-1 text-center"
          >
            <Avatar
              member={member}
              size={64}
              className="z-10 transition-transform group-hover:-translate-y-1"
            />
            <span
              aria-hidden="true"
              className="-mt-5 h-11 w-full rounded-t-[1.1rem] rounded-b-control border border-line bg-raised shadow-[inset_0_1px_0_rgb(255_255_255/0.05)] transition-colors group-hover:border-beam"
            />
            <span className="mt-2 line-clamp-2 w-full text-balance text-ink-soft text-xs group-hover:text-ink">
              {member.name}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
