import type { ReactNode } from "react";
import { Avatar } from "@/components/ui/avatar";
import { Link } from "@/components/ui/link";
import type { MemberCard } from "@/lib/profiles/schema";

type Props = {
  member: Pick<MemberCard, "handle" | "name" | "avatarUrl" | "line">;
  note?: ReactNode;
  action?: ReactNode;
};

/** A member in a few words: picture, name, the first line of what they say of themselves. The whole card leads to their page. */
export function PortraitCard({ member, note, action }: Props) {
  return (
    <article className="relative grid h-full grid-cols-[auto_minmax(0,1fr)] content-start gap-x-4 gap-y-3 rounded-card border border-line bg-surface p-5 transition-colors hover:border-line-strong">
      <Avatar member={member} size={48} />
      <div className="min-w-0 self-center">
        <h3 className="truncate font-serif text-ink text-lg leading-tight">
          <Link
            href={`/members/${member.handle}`}
            className="after:absolute after:inset-0 after:rounded-card"
          >
            {member.name}
          </Link>
        </h3>
        <p className="truncate text-ink-faint text-xs">@{member.handle}</p>
      </div>
      {member.line && <p className="col-span-2 line-clamp-2 text-ink-soft">{member.line}</p>}
      {(note || action) && (
        <div className="col-span-2 mt-auto flex items-center justify-between gap-3 text-ink-faint text-xs">
          <span>{note}</span>
          {action && <span className="relative">{action}</span>}
        </div>
      )}
    </article>
  );
}
