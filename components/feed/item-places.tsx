import Link from "next/link";
import { CommunityPicture } from "@/components/communities/community-picture";
import { inPeople } from "@/components/communities/words";
import { exactTime } from "@/components/ui/time-words";
import type { FeedItemOf } from "@/lib/feed/schema";

/** Communities somebody joined, or an event they announced, in a feed. */
export function ItemPlaces({ item }: { item: FeedItemOf<"join"> | FeedItemOf<"event"> }) {
  return (
    <ul className="grid gap-3 sm:grid-cols-2">
      {item.kind === "join"
        ? item.things.map((community) => (
            <li key={community.slug} className={CARD}>
              <CommunityPicture community={community} size={48} />
              <Lines
                href={`/communities/${community.slug}`}
                title={community.name}
                lines={[community.line, inPeople(community.memberCount)]}
              />
            </li>
          ))
        : item.things.map(({ id, title, startsAt, timeZone, place, community }) => (
            <li key={id} className={CARD}>
              <Lines
                href={`/communities/${community.slug}/events/${id}`}
                title={title}
                lines={[
                  [exactTime(new Date(startsAt), timeZone), place].filter(Boolean).join(" · "),
                  community.name,
                ]}
              />
            </li>
          ))}
    </ul>
  );
}

const CARD =
  "relative flex items-center gap-4 rounded-card border border-line bg-surface p-4 transition-colors hover:border-line-strong";

function Lines({ href, title, lines }: { href: string; title: string; lines: string[] }) {
  return (
    <div className="grid min-w-0 gap-0.5">
      <h3 className="font-serif text-ink text-lg leading-snug">
        <Link href={href} prefetch={false} className="after:absolute after:inset-0 after:rounded-card">
          {title}
        </Link>
      </h3>
      {lines.filter(Boolean).map((line) => (
        <p key={line} className="line-clamp-2 text-ink-faint text-sm">
          {line}
        </p>
      ))}
    </div>
  );
}
