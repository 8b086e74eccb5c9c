import { Tabs } from "@/components/ui/tabs";
import { canInvite, canLeadCommunity, isCommunityStaff } from "@/lib/communities/policy";
import type { Community } from "@/lib/communities/schema";

export type CommunityTab =
  | "about"
  | "events"
  | "club"
  | "members"
  | "invites"
  | "requests"
  | "moderation"
  | "settings";

/** The parts of a community this viewer may go to. */
export function CommunityTabs({ community, current }: { community: Community; current: CommunityTab }) {
  const { slug, role, waiting } = community;
  const isStaff = isCommunityStaff(community);
  const tab = (part: CommunityTab, label: string, count?: number) => ({
    href: part === "about" ? `/communities/${slug}` : `/communities/${slug}/${part}`,
    label,
    current: part === current,
    ...(count ? { count } : {}),
  });
  const tabs = [
    tab("about", "About"),
    tab("events", "Events"),
    ...(community.isClub || isStaff ? [tab("club", "Club")] : []),
    ...(role ? [tab("members", "Members", community.memberCount)] : []),
    ...(role && canInvite(community) ? [tab("invites", "Invite")] : []),
    ...(isStaff ? [tab("requests", "Requests", waiting?.requests)] : []),
    ...(isStaff ? [tab("moderation", "Moderation", waiting?.messages)] : []),
    ...(canLeadCommunity(community) ? [tab("settings", "Settings")] : []),
  ];
  return <Tabs label={`Parts of ${community.name}`} tabs={tabs} />;
}
