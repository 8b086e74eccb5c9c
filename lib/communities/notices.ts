import type { Notice } from "@/lib/notifications/notice";
import { clubDay } from "./clubs/club-day";
import { eventTime } from "./events/event-time";

type Party = { id: string };
type Place = { id: string; slug: string; name: string };

const about = (community: Place) => ({
  subject: { kind: "community", id: community.id },
  data: { slug: community.slug, name: community.name },
});

/** Somebody asks a member to come to a community. */
export function communityInvite(actor: Party, recipient: Party, community: Place): Notice {
  return {
    type: "community-invite",
    recipientId: recipient.id,
    actorId: actor.id,
    groupKey: `community-invite:${community.id}`,
    ...about(community),
  };
}

/** Somebody asks to join; its staff decide. */
export function communityRequest(actor: Party, recipient: Party, community: Place): Notice {
  return {
    type: "community-request",
    recipientId: recipient.id,
    actorId: actor.id,
    groupKey: `community-request:${community.id}`,
    ...about(community),
  };
}

export const DECISIONS = [
  "accepted",
  "declined",
  "removed",
  "banned",
  "unbanned",
  "role",
  "owner",
  "approved",
  "rejected",
  "deleted",
  "hidden",
  "shown",
] as const;
export type Decision = (typeof DECISIONS)[number];

/** What a community's staff decided about a member. Who of them it was stays among them, but for a handover. */
export function communityDecision(
  actor: Party,
  recipient: Party,
  community: Place,
  decision: Decision,
  more: { role?: string; reason?: string } = {},
): Notice {
  return {
    type: "community-decision",
    recipientId: recipient.id,
    actorId: decision === "owner" ? actor.id : null,
    groupKey: `community-decision:${community.id}:${decision}`,
    subject: { kind: "community", id: community.id },
    data: { slug: community.slug, name: community.name, decision, ...more },
  };
}

type Said = { id: string; threadId: string | null };
type Room = { community: Place; slug: string; name: string };

const where = ({ community, slug, name }: Room, message: Said) => ({
  subject: { kind: "room-message", id: message.id },
  data: {
    slug: community.slug,
    name: community.name,
    room: slug,
    roomName: name,
    messageId: message.id,
    threadId: message.threadId,
  },
});

/** A message names a member, answers one, or goes on in a thread of theirs. */
export function roomMention(actor: Party, recipientId: string, room: Room, message: Said): Notice {
  return {
    type: "mention",
    recipientId,
    actorId: actor.id,
    groupKey: `room-mention:${message.id}`,
    ...where(room, message),
  };
}

export function roomReply(actor: Party, recipientId: string, room: Room, message: Said): Notice {
  return {
    type: "reply",
    recipientId,
    actorId: actor.id,
    groupKey: `room-reply:${message.id}`,
    ...where(room, message),
  };
}

export function threadActivity(actor: Party, recipientId: string, room: Room, message: Said): Notice {
  return {
    type: "thread-activity",
    recipientId,
    actorId: actor.id,
    groupKey: `room-thread:${message.threadId ?? message.id}`,
    ...where(room, message),
  };
}

/** The staff of a community say something to everybody in it. */
export function announcement(actorId: string, recipientId: string, room: Room, message: Said): Notice {
  return {
    type: "announcement",
    recipientId,
    actorId,
    groupKey: `announcement:${message.id}`,
    ...where(room, message),
  };
}

export type EventNews = "changed" | "cancelled" | "day" | "hour";

/** An event is not what it was, or is near: when it is now, and why it is called off. */
export function eventNews(
  recipientId: string,
  actorId: string | null,
  community: Place,
  event: { id: string; title: string } & Parameters<typeof eventTime>[0],
  news: EventNews,
  note?: string,
): Notice {
  return {
    type: "event",
    recipientId,
    actorId,
    groupKey: `event:${event.id}:${news}`,
    subject: { kind: "event", id: event.id },
    data: {
      slug: community.slug,
      name: community.name,
      title: event.title,
      news,
      when: eventTime(event),
      ...(note && { note }),
    },
  };
}

/** What a club hears of: there is something to do, to watch or to say, or it is off. */
export const CLUB_NEWS = ["nominating", "voting", "watching", "discussing", "off"] as const;
export type ClubNews = (typeof CLUB_NEWS)[number];
type ClubRound = { id: string; number: number; theme: string; film: { title: string } | null };

/** A club goes on: what there is to do, and until when. */
export function clubNews(
  recipientId: string,
  community: Place,
  round: ClubRound,
  news: ClubNews,
  until: string | null,
): Notice {
  return {
    type: "event",
    recipientId,
    actorId: null,
    groupKey: `club:${round.id}:${news}`,
    subject: { kind: "club-round", id: round.id },
    data: {
      slug: community.slug,
      name: community.name,
      title: round.film?.title ?? (round.theme || `round ${round.number}`),
      news: `club-${news}`,
      ...(until && { when: clubDay(until) }),
    },
  };
}
