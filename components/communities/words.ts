import type { CommunityRole } from "@/lib/communities/schema";

export const ROLE_NAMES: Record<CommunityRole, string> = {
  owner: "Owner",
  admin: "Admin",
  moderator: "Moderator",
  member: "Member",
};

/** "1 member", "1,204 members". */
export function inPeople(count: number): string {
  return `${count.toLocaleString("en")} ${count === 1 ? "member" : "members"}`;
}

/** The part of an address a topic is asked for with. */
export function topicHref(topic: string): string {
  return `/communities?topic=${encodeURIComponent(topic)}`;
}

/** How long, as a clock counts down: "0:09", "12:30", "1:00:00". */
export function countdown(seconds: number): string {
  const two = (part: number) => String(part).padStart(2, "0");
  const [hours, minutes] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}
