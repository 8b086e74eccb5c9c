import type { Notice } from "@/lib/notifications/notice";

type Party = { id: string };
type PersonalNotice = Notice & { actorId: string };

/** Somebody follows you now. */
export function newFollower(follower: Party, followed: Party): PersonalNotice {
  return { type: "follower", recipientId: followed.id, actorId: follower.id, groupKey: "follower" };
}

/** Somebody asks to follow your private profile. A line each, because each is answered. */
export function followRequest(requester: Party, requested: Party): PersonalNotice {
  return {
    type: "follow-request",
    recipientId: requested.id,
    actorId: requester.id,
    groupKey: `follow-request:${requester.id}`,
  };
}

/** Somebody let you follow them. */
export function requestAccepted(accepter: Party, requester: Party): PersonalNotice {
  return {
    type: "follow-accepted",
    recipientId: requester.id,
    actorId: accepter.id,
    groupKey: "follow-accepted",
  };
}
