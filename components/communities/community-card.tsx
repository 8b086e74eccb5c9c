import { Lock } from "lucide-react";
import { Badge } from "@/components/ui/badge";
import { FaceCard } from "@/components/ui/face-card";
import type { CommunityCard as Card } from "@/lib/communities/schema";
import { CommunityPicture } from "./community-picture";
import { inPeople, ROLE_NAMES } from "./words";

/** As much of a community as a card shows. */
export type CardCommunity = Pick<
  Card,
  "slug" | "name" | "line" | "pictureUrl" | "topics" | "visibility" | "joinPolicy" | "memberCount" | "role"
>;

/** What a community is about, at a glance. The whole card leads into it. */
export function CommunityCard({ community }: { community: CardCommunity }) {
  const { slug, name, line, topics, visibility, joinPolicy, memberCount, role } = community;
  return (
    <FaceCard
      href={`/communities/${slug}`}
      name={name}
      picture={<CommunityPicture community={community} size={64} />}
      beneath={
        <>
          {inPeople(memberCount)}
          {visibility === "private" && <Lock role="img" aria-label="Private" className="size-3.5 shrink-0" />}
        </>
      }
    >
      <p className="col-span-2 line-clamp-3 min-h-[4.35em] text-ink-soft">{line}</p>
      <p className="col-span-2 flex min-h-5 flex-wrap items-center gap-1.5">
        {role && <Badge tone="beam">{role === "member" ? "Joined" : ROLE_NAMES[role]}</Badge>}
        {!role && joinPolicy !== "open" && (
          <Badge>{joinPolicy === "request" ? "By request" : "By invitation"}</Badge>
        )}
        {topics.slice(0, 3).map((topic) => (
          <Badge key={topic}>{topic}</Badge>
        ))}
      </p>
    </FaceCard>
  );
}
