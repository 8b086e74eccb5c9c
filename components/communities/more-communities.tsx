"use client";
import { LoadOn } from "@/components/ui/load-on";
import { type CardCommunity, CommunityCard } from "./community-card";

type Props = { path: string; cursor: string | null };

/** The communities that come after those of a page; programs read them under the same address. */
export function MoreCommunities({ path, cursor }: Props) {
  return (
    <LoadOn
      path={path}
      source={`/api/v1${path}`}
      cursor={cursor}
      what="communities"
      keyOf={({ slug }: CardCommunity) => slug}
    >
      {(community) => <CommunityCard community={community} />}
    </LoadOn>
  );
}
