import { Avatar } from "@/components/ui/avatar";
import { Link } from "@/components/ui/link";
import type { MemberCard, Profile } from "@/lib/profiles/schema";

/** The last few people somebody chose to follow: often the quickest way to know their taste. */
export function FollowsPreview({ profile, shown }: { profile: Profile; shown: MemberCard[] }) {
  const { handle, name, followingCount } = profile;
  return (
    <section aria-labelledby="follows" className="grid gap-4 border-line border-t pt-6">
      <div className="flex items-baseline justify-between gap-4">
        <h2 id="follows" className="font-serif text-ink text-xl">
          {name} follows
        </h2>
        {followingCount > shown.length && (
          <Link
            href={`/members/${handle}/following`}
            scroll={false}
            className="text-beam underline-offset-4 hover:underline"
          >
            All {followingCount.toLocaleString("en")}
          </Link>
        )}
      </div>
      <ul className="grid gap-x-6 gap-y-1 sm:grid-cols-2">
        {shown.map((member) => (
          <li key={member.handle}>
            <Link
              href={`/members/${member.handle}`}
              prefetch={false}
              className="-mx-2 flex min-h-14 items-center gap-3 rounded-control px-2 py-2 hover:bg-raised"
            >
              <Avatar member={member} size={40} />
              <span className="grid min-w-0">
                <span className="truncate text-ink">{member.name}</span>
                <span className="truncate text-ink-faint text-xs">{member.line || `@${member.handle}`}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
