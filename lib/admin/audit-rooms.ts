// Known to the browser too: where things are done that are written down.
export const ROOMS = ["moderation", "admin", "forum", "communities", "blog", "account", "auth"] as const;
export type Room = (typeof ROOMS)[number];
export const ROOM_NAMES: Record<Room, string> = {
  moderation: "Moderation",
  admin: "Administration",
  forum: "Forum",
  communities: "Communities",
  blog: "Blog",
  account: "Accounts",
  auth: "Signing in",
};

/** Where an act was done, by its name, as `room.happened`. */
export function roomName(action: string): string {
  return Object.entries(ROOM_NAMES).find(([room]) => action.startsWith(`${room}.`))?.[1] ?? "";
}
