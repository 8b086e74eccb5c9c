import { type Actor, isStaff } from "@/lib/auth/actor";
import type { CommunityRole } from "./schema";

const RANK: Record<CommunityRole, number> = { owner: 3, admin: 2, moderator: 1, member: 0 };

/** As the database counts: a role reaches those below it, and no role at all is below every one. */
export function rankOf(role: CommunityRole | null): number {
  return role === null ? -1 : RANK[role];
}

type Standing = { role: CommunityRole | null };

/** Owner, admins and moderators. */
export function isCommunityStaff({ role }: Standing): boolean {
  return rankOf(role) >= RANK.moderator;
}

/** Owner and admins: name, rules, rooms, roles. */
export function canLeadCommunity({ role }: Standing): boolean {
  return rankOf(role) >= RANK.admin;
}

export function canOwnCommunity({ role }: Standing): boolean {
  return role === "owner";
}

/** The owner hands over or closes. */
export function canLeaveCommunity({ role }: Standing): boolean {
  return role !== null && role !== "owner";
}

/** Send out, ban: only whoever stands below. */
export function canRemoveMember(actor: Standing, member: Standing): boolean {
  return isCommunityStaff(actor) && rankOf(actor.role) > rankOf(member.role);
}

/** Give a role below one's own to somebody below oneself. */
export function canGiveRole(actor: Standing, member: Standing, role: CommunityRole): boolean {
  return (
    canLeadCommunity(actor) &&
    rankOf(actor.role) > rankOf(member.role) &&
    rankOf(actor.role) > rankOf(role) &&
    role !== "owner"
  );
}

/** Whoever stands highest of those who are there, where the owner is gone. */
export function canTakeOver(
  community: Standing & { isOrphaned: boolean; staff: readonly Standing[] },
): boolean {
  if (community.role === null || !community.isOrphaned) return false;
  return community.staff.every(({ role }) => rankOf(role) <= rankOf(community.role));
}

/** Everybody in an open or asking public community; else its staff. */
export function canInvite(community: Standing & { visibility: string; joinPolicy: string }): boolean {
  if (isCommunityStaff(community)) return true;
  return community.role !== null && community.visibility === "public" && community.joinPolicy !== "invite";
}

/** The staff of the site. */
export function canHideCommunity(actor: Actor): boolean {
  return isStaff(actor);
}

type Rooms = Standing & { isReadOnly: boolean; whoMayPost: string };

/** Whether the composer stands open: in a room, or with `inThread` under a message. */
export function canPost(
  community: Rooms,
  room: { kind: string; isArchived: boolean },
  { inThread = false }: { inThread?: boolean } = {},
): boolean {
  if (community.role === null || room.isArchived) return false;
  if (isCommunityStaff(community)) return true;
  if (community.isReadOnly || community.whoMayPost === "staff") return false;
  return inThread || room.kind !== "announcements";
}

type Said = { sender: { id: string }; deletedAt: Date | string | null; isHeld: boolean };

export function canPinRoomMessage(community: Standing, message: Said): boolean {
  return message.deletedAt === null && !message.isHeld && isCommunityStaff(community);
}
