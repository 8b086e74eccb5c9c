import { saysOne } from "./muted-words";
import type { ActivityRow } from "./schema";

/** Done many times a day, and told in one line with small pictures. Words and lists stand for themselves. */
const TOGETHER = new Set<ActivityRow["kind"]>(["viewing", "rating", "list-films", "join", "achievement"]);

type Group = Pick<ActivityRow, "id" | "kind" | "createdAt" | "actor"> & { things: unknown[] };
type Grouped = {
  items: Group[];
  /** The last activity that is in the groups, or was left out before them. */
  last: ActivityRow | null;
  /** There were more than fit. */
  isCut: boolean;
};

/**
 * Activities in their order, put together where one member did the same on one day of the reader's: as many groups as fit.
 * What stands between is left out when it may not be seen or says a word that is muted.
 */
export function groupActivities(
  rows: readonly ActivityRow[],
  { most, timeZone, mutedWords }: { most: number; timeZone: string; mutedWords: readonly string[] },
): Grouped {
  const days = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short" });
  const groups = new Map<string, Group>();
  let last: ActivityRow | null = null;
  for (const row of rows) {
    const { id, kind, placeId, createdAt, actor, thing } = row;
    if (thing && !saysOne(thing, mutedWords)) {
      const key = TOGETHER.has(kind)
        ? [actor.id, kind, placeId, days.format(new Date(createdAt))].join(" ")
        : id;
      const group = groups.get(key);
      if (group) group.things.push(thing);
      else if (groups.size === most) return { items: [...groups.values()], last, isCut: true };
      else groups.set(key, { id, kind, createdAt, actor, things: [thing] });
    }
    last = row;
  }
  return { items: [...groups.values()], last, isCut: false };
}
