import { z } from "zod";
import { sayEnd } from "./say-end";

/** What the staff did, as the log says it after their name. What it does not know it says as it is kept. */
const WORDS: Record<string, string> = {
  "club.changed": "moved the club to another room",
  "club.off": "ended the club",
  "club.on": "made this a film club",
  "community.changed": "changed the community",
  "community.moved": "moved the community to another address",
  "community.handed-over": "handed the community over to",
  "community.taken-over": "took the community over",
  "invite.made": "invited",
  "link.made": "made an invitation link",
  "link.revoked": "revoked an invitation link",
  "member.banned": "banned",
  "ban.lifted": "lifted the ban of",
  "member.removed": "sent out",
  "message.approved": "let in the first message of",
  "message.deleted": "deleted a message of",
  "message.pinned": "pinned a message of",
  "message.unpinned": "took down a pin of",
  "message.rejected": "rejected the first message of",
  "nomination.removed": "took away the nomination of",
  "request.accepted": "let in",
  "request.declined": "declined the request of",
  "role.changed": "changed the role of",
  "round.called-off": "called off the club’s round",
  "round.changed": "set other dates for the club’s round",
  "round.moved-on": "moved on the club’s round",
  "round.planned": "planned the club’s round",
  "room.opened": "opened a room",
  "room.reopened": "opened a room again",
  "room.archived": "archived a room",
  "room.changed": "changed a room",
};

export function logWords(action: string): string {
  return WORDS[action] ?? action.replace(/[.-]/g, " ");
}

const facts = z
  .object({
    room: z.string(),
    round: z.int(),
    from: z.string(),
    to: z.string(),
    endsAt: z.iso.datetime({ offset: true }),
    parts: z.array(z.string()),
  })
  .partial()
  .catch({});

/** What else the log knows of it, said after the words and whom it is about; empty where there is nothing. */
export function logAside(action: string, data: Record<string, unknown>): string {
  const { room, round, from, to, endsAt, parts } = facts.parse(data);
  if (room) return `: ${room}`;
  if (round) return to ? ` ${round}: ${to}` : ` ${round}`;
  if (action === "role.changed" && from && to) return ` from ${from} to ${to}`;
  if (action === "community.moved" && to) return `: ${to}`;
  if (action === "member.banned") return ` ${endsAt ? sayEnd(endsAt) : "for good"}`;
  const named = (parts ?? []).map((part) => PARTS[part] ?? part);
  return named.length > 0 ? `: ${named.join(", ")}` : "";
}

const PARTS: Record<string, string> = {
  picture: "picture",
  name: "name",
  description: "description",
  topics: "topics",
  rules: "rules",
  questions: "questions",
  visibility: "who sees it",
  joinPolicy: "how one joins",
  whoMayPost: "who writes",
  slowSeconds: "slow mode",
  isReadOnly: "read-only",
  approvesFirst: "first messages",
};
