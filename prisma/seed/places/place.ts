import type { Taste } from "../people";

export type RoomLine = {
  by: string;
  /** Markdown. */
  says: string;
  /** Minutes since the line before it. */
  after?: number;
  /** The number of the line it answers. */
  answers?: number;
  reactions?: Record<string, string[]>;
  isPinned?: true;
  /** What is said under it. */
  thread?: RoomLine[];
};

export type RoomScript = {
  slug: string;
  name: string;
  topic: string;
  kind?: "announcements";
  /** How long ago the last line was said. */
  hoursAgo: number;
  /** How many lines these people have not read. */
  unread?: Record<string, number>;
  lines: RoomLine[];
};

export type EventScript = {
  title: string;
  description: string;
  /** Days from today; before it when negative. */
  inDays: number;
  /** As a clock there shows it. */
  starts: string;
  hours: number;
  timeZone: string;
  place?: string;
  link?: string;
  capacity?: number;
  yes: string[];
  maybe?: string[];
};

/** A community of the demo. Whoever has one of its tastes is in it, beside those who are named. */
export type Place = {
  slug: string;
  name: string;
  description: string;
  topics: string[];
  rules: string[];
  owner: string;
  admins?: string[];
  moderators: string[];
  tastes: Taste[];
  also: string[];
  visibility?: "private";
  joinPolicy?: "request" | "invite";
  questions?: string[];
  slowSeconds?: number;
  approvesFirst?: true;
  daysAgo: number;
  rooms: RoomScript[];
  events: EventScript[];
  requests?: { by: string; answers: string[]; hoursAgo: number }[];
  invited?: { who: string; by: string }[];
};
