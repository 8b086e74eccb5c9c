import type { ReactNode } from "react";
import { PageColumn } from "@/components/layout/page-column";
import type { Viewer } from "@/lib/auth/actor";
import type { Community } from "@/lib/communities/schema";
import { CommunityHeader } from "./community-header";
import { type CommunityTab, CommunityTabs } from "./community-tabs";

type Props = { viewer: Viewer; community: Community; current: CommunityTab; children: ReactNode };

/** What every part of a community stands in. */
export function CommunityFrame({ viewer, community, current, children }: Props) {
  return (
    <PageColumn>
      <CommunityHeader viewer={viewer} community={community} />
      <CommunityTabs community={community} current={current} />
      <div className="pt-8">{children}</div>
    </PageColumn>
  );
}
