import Link from "next/link";
import { Avatar } from "@/components/ui/avatar";
import type { MemberHere } from "@/lib/communities/members/schema";
import { ROLE_NAMES } from "./words";

type Props = {
  person: Pick<MemberHere, "handle" | "name" | "avatarUrl"> & Partial<Pick<MemberHere, "role" | "isHere">>;
};

/** Somebody in a community, with a light when they are here. */
export function PersonRow({ person }: Props) {
  const { handle, name, role, isHere } = person;
  return (
    <li>
      <Link
        href={`/members/${handle}`}
        prefetch={false}
        className="-mx-2 flex min-h-11 items-center gap-3 rounded-control px-2 py-1.5 hover:bg-raised"
      >
        <span className="relative shrink-0">
          <Avatar member={person} size={32} />
          {isHere && (
            <span
              role="img"
              aria-label="Here now"
              className="absolute right-0 bottom-0 size-2.5 rounded-full bg-good ring-2 ring-surface"
            />
          )}
        </span>
        <span className="truncate text-ink">{name}</span>
        {role && role !== "member" && (
          <span className="ml-auto text-ink-faint text-sm">{ROLE_NAMES[role]}</span>
        )}
      </Link>
    </li>
  );
}
