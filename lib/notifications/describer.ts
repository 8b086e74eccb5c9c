import type { NotificationType } from "./types";

/** What a describer may look at. */
export type Told = {
  type: NotificationType;
  actors: readonly { handle: string; name: string }[];
  actorCount: number;
  subject: { kind: string; id: string } | null;
  data: unknown;
};

export type Description = {
  /** What happened, after the names: "follow you now." */
  what: string;
  /** Where it leads. */
  href: string;
  /** How it begins, for a letter. */
  summary?: string;
  /** Whose emblem stands beside it where nobody's face does. */
  community?: { slug: string; name: string };
};

export type Describer = (told: Told) => Description;
