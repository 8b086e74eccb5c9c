import { Lock } from "lucide-react";
import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { LinkButton } from "@/components/ui/link-button";
import type { Viewer } from "@/lib/auth/actor";
import type { Community } from "@/lib/communities/schema";
import { CommunityPicture } from "./community-picture";
import { JoinBox } from "./join-box";
import { inPeople, ROLE_NAMES, topicHref } from "./words";

/** A community's name and face, and the way in or, for its members, to its rooms. */
export function CommunityHeader({ viewer, community }: { viewer: Viewer; community: Community }) {
  const { slug, name, topics, visibility, memberCount, role, rooms } = community;
  const room = rooms.find(({ isArchived }) => !isArchived);
  return (
    <header className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-4 pt-6 pb-5 sm:grid-cols-[auto_minmax(0,1fr)_auto] sm:items-center sm:gap-x-5 md:pt-12 md:pb-6">
      <CommunityPicture community={community} size={96} eager className="max-sm:size-14!" />
      <div className="grid min-w-0 gap-1.5">
        <h1 className="text-balance font-serif text-2xl text-ink sm:text-3xl tracking-[-0.015em]">{name}</h1>
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-ink-soft">
          {inPeople(memberCount)}
          {visibility === "private" && (
            <Badge>
              <Lock aria-hidden="true" />
              Private
            </Badge>
          )}
          {role && role !== "member" && <Badge tone="beam">{ROLE_NAMES[role]}</Badge>}
          {topics.map((topic) => (
            <Link key={topic} href={topicHref(topic)} prefetch={false} className="hover:underline">
              <Badge>{topic}</Badge>
            </Link>
          ))}
        </p>
      </div>
      <div className="flex flex-wrap gap-2 max-sm:col-span-2 sm:justify-end">
        {role && room && (
          <LinkButton href={`/communities/${slug}/rooms/${room.slug}`} variant="primary">
            Go to the rooms
          </LinkButton>
        )}
        {!role && !community.hidden && <JoinBox viewer={viewer} community={community} />}
      </div>
    </header>
  );
}
