// Known to the browser too: pages that are kept for visitors are the same for all of them.
/** Which announcements this browser has put away: their ids, with dots between. Nothing else reads it. */
export const SEEN_COOKIE = "lumo_announcements_seen";
const MOST = 10;

export function idsIn(value: string): string[] {
  return value.split(".").filter(Boolean);
}

/** One more, and the latest few of the others. */
export function withSeen(value: string, id: string): string {
  return [...idsIn(value).filter((each) => each !== id), id].slice(-MOST).join(".");
}
