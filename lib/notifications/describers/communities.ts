import { z } from "zod";
import type { Describer, Told } from "../describer";
import { describeNight } from "./watch-nights";

const place = z.object({ slug: z.string(), name: z.string() });
const said = place.extend({
  room: z.string(),
  roomName: z.string(),
  messageId: z.string(),
  threadId: z.string().nullable().default(null),
});
const decided = place.extend({
  decision: z.string(),
  role: z.string().optional(),
  reason: z.string().optional(),
});
const event = place.extend({
  title: z.string(),
  news: z.string(),
  when: z.string().optional(),
  note: z.string().optional(),
});

const elsewhere = { what: "There is something new for you.", href: "/notifications" };
const many = ({ actorCount }: Told) => actorCount !== 1;

/** Where a message in a room is shown: its room, with the message or its thread in the address. */
function hrefOf({ slug, room, messageId, threadId }: z.output<typeof said>): string {
  const base = `/communities/${slug}/rooms/${room}`;
  return threadId ? `${base}?thread=${threadId}&message=${messageId}` : `${base}?message=${messageId}`;
}

function inRoom(words: (where: string, told: Told) => string): Describer {
  return (told) => {
    const found = said.safeParse(told.data);
    if (!found.success) return elsewhere;
    return { what: words(`${found.data.name}, ${found.data.roomName}`, told), href: hrefOf(found.data) };
  };
}

/** What a decision says to the one it is about; the staff as a whole decided, so there is no name before it. */
function decisionInWords({ name, decision, role, reason }: z.output<typeof decided>): string {
  const why = reason ? ` “${reason}”` : "";
  switch (decision) {
    case "accepted":
      return `You are in: welcome to ${name}.`;
    case "declined":
      return `${name} declined your request to join.`;
    case "removed":
      return `You were removed from ${name}.${why}`;
    case "banned":
      return `You were banned from ${name}.${why}`;
    case "unbanned":
      return `Your ban from ${name} was lifted.`;
    case "role":
      return role === "member"
        ? `You are a member of ${name} like the others again.`
        : `You are ${role} in ${name} now.`;
    case "owner":
      return `handed ${name} over to you. It is yours now.`;
    case "approved":
      return `Your first message in ${name} was approved.`;
    case "deleted":
      return `A message of yours in ${name} was deleted.${why}`;
    case "hidden":
      return `The staff of Lumo have hidden ${name} from everybody.${why}`;
    case "shown":
      return `${name} is shown again.${why}`;
    default:
      return `Your first message in ${name} was not approved.${why}`;
  }
}

function newsInWords({ title, news, name, when, note }: z.output<typeof event>): string {
  const time = when ? `: ${when}.` : ".";
  switch (news) {
    case "changed":
      return when ? `changed “${title}”. It is on ${when}.` : `changed “${title}”. Look at when and where.`;
    case "cancelled":
      return `called “${title}” off.${note ? ` “${note}”` : ""}`;
    case "club-nominating":
      return `${name} looks for its next film. Nominate one${when ? ` until ${when}` : ""}.`;
    case "club-voting":
      return `${name} votes on its next film${when ? ` until ${when}` : ""}.`;
    case "club-watching":
      return `${name} watches “${title}”${when ? `, by ${when}` : ""}.`;
    case "club-discussing":
      return `${name} talks about “${title}”. The thread is open to everybody now.`;
    case "club-off":
      return `The round “${title}” of ${name} is off.`;
    case "day":
      return `“${title}” of ${name} is tomorrow${time}`;
    default:
      return `“${title}” of ${name} begins within the hour${time}`;
  }
}

/** Who is named, answered, or talks in the thread of a room. */
export const saidInRoom: Record<"mention" | "reply" | "thread-activity", Describer> = {
  mention: inRoom((where, told) => `${many(told) ? "mention" : "mentions"} you in ${where}.`),
  reply: inRoom((where, told) => `${many(told) ? "answer" : "answers"} you in ${where}.`),
  "thread-activity": inRoom((where) => `wrote in a thread you are in, in ${where}.`),
};

/** Invitations, requests, decisions, announcements, and events. */
export const communityDescribers: Record<
  "community-invite" | "community-request" | "community-decision" | "event" | "announcement",
  Describer
> = {
  "community-invite": (told) => {
    const found = place.safeParse(told.data);
    if (!found.success) return elsewhere;
    return {
      what: `${many(told) ? "invite" : "invites"} you to ${found.data.name}.`,
      href: "/communities/invitations",
    };
  },
  "community-request": (told) => {
    const found = place.safeParse(told.data);
    if (!found.success) return elsewhere;
    return {
      what: `${many(told) ? "ask" : "asks"} to join ${found.data.name}.`,
      href: `/communities/${found.data.slug}/requests`,
    };
  },
  "community-decision": ({ data }) => {
    const found = decided.safeParse(data);
    if (!found.success) return elsewhere;
    const { slug, name } = found.data;
    return { what: decisionInWords(found.data), href: `/communities/${slug}`, community: { slug, name } };
  },
  event: (told) => {
    const { data, subject } = told;
    if (subject?.kind === "watch-night") return describeNight(told);
    const found = event.safeParse(data);
    if (!found.success) return elsewhere;
    const { slug, name } = found.data;
    return {
      what: newsInWords(found.data),
      href:
        subject?.kind === "club-round"
          ? `/communities/${slug}/club`
          : `/communities/${slug}/events/${subject?.id ?? ""}`,
      community: { slug, name },
    };
  },
  announcement: inRoom((where) => `announced something in ${where}.`),
};
