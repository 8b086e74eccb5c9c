/** One thing somebody says in the demo. */
export type Line = {
  by: string;
  /** Markdown. */
  says: string;
  /** Minutes after the line before; three where nothing is said. */
  after?: number;
  /** Which line of this talk it answers, from 1. */
  answers?: number;
  /** Who put which emoji under it. */
  reactions?: Record<string, string[]>;
  /** What it said before it was edited. */
  was?: string;
  /** Carries the picture of the demo, with this description. */
  picture?: string;
};

/** A conversation of the demo. Of two people the first one wrote first; of a group they own it. */
export type Talk = {
  people: string[];
  name?: string;
  /** When the last line was said. */
  hoursAgo: number;
  /** How many of the last lines these have not read yet. */
  unread?: Record<string, number>;
  /** The second person was asked, and has not answered. */
  isRequest?: true;
  lines: Line[];
};
