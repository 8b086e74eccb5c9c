import "server-only";
import { permanentRedirect } from "next/navigation";
import { cache } from "react";
import type { Viewer } from "@/lib/auth/actor";
import { PAGE, type Page } from "@/lib/platform/pagination";
import { getProfileWithFollows } from "@/lib/profiles/queries";
import { type MemberCard, memberRef, type Profile } from "@/lib/profiles/schema";
import { orNotFound, pageViewer } from "@/lib/web/page";
import type { ProfileTab } from "./profile-tabs";
import { sensible } from "./sensible";

export type ProfilePage = {
  viewer: Viewer;
  profile: Profile;
  /** Those the room shows; null where they are not the viewer's to see. */
  follows: Page<MemberCard> | null;
};

/** What each room shows of the member's follows. */
const ROOMS = {
  about: { side: "following", limit: 6, path: "" },
  achievements: { side: "following", limit: 0, path: "/achievements" },
  diary: { side: "following", limit: 0, path: "/diary" },
  followers: { side: "followers", limit: PAGE.cards, path: "/followers" },
  following: { side: "following", limit: PAGE.cards, path: "/following" },
  lists: { side: "following", limit: 0, path: "/lists" },
  stats: { side: "following", limit: 0, path: "/stats" },
  taste: { side: "following", limit: 0, path: "/taste" },
  watchlist: { side: "following", limit: 0, path: "/watchlist" },
} as const;

/** Who looks and at whom, read once for the page, its title and its frame. */
const readProfile = cache(async (handle: string, room: ProfileTab, cursor?: string): Promise<ProfilePage> => {
  const viewer = await pageViewer();
  const ref = memberRef.safeParse(handle.replace(/^%40/, "@")).data ?? "-";
  const { side, limit } = ROOMS[room];
  const read = sensible(cursor, (from) => getProfileWithFollows(viewer, ref, { side, cursor: from, limit }));
  return { viewer, ...(await orNotFound(read)) };
});

type At = { cursor?: string | undefined /** Within the room. */; path?: string };

/** The profile an address names; one under a former handle, an id or in capitals moves to where it lives now. */
export async function profileOf(handle: string, room: ProfileTab, at: At = {}): Promise<ProfilePage> {
  const read = await readProfile(handle, room, at.cursor);
  const { profile } = read;
  if (profile.handle !== handle)
    permanentRedirect(`/members/${profile.handle}${at.path ?? ROOMS[room].path}`);
  return read;
}
