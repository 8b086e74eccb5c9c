import { Tabs } from "@/components/ui/tabs";
import type { Profile } from "@/lib/profiles/schema";

/** The rooms of a profile. Two of them have no tab: they are met on its first page. */
export type ProfileTab =
  | "about"
  | "achievements"
  | "diary"
  | "followers"
  | "following"
  | "lists"
  | "stats"
  | "taste"
  | "watchlist";

/** The rooms of a profile that the viewer may enter. */
export function ProfileTabs({ profile, current }: { profile: Profile; current: ProfileTab }) {
  const home = `/members/${profile.handle}`;
  return (
    <Tabs
      label={`${profile.name}'s page`}
      tabs={[
        { href: home, label: "About", current: current === "about" },
        { href: `${home}/diary`, label: "Diary", current: current === "diary" },
        { href: `${home}/stats`, label: "Stats", current: current === "stats" },
        ...(profile.watchlistCount === null
          ? []
          : [
              {
                href: `${home}/watchlist`,
                label: "Watchlist",
                current: current === "watchlist",
                count: profile.watchlistCount,
              },
            ]),
        { href: `${home}/lists`, label: "Lists", current: current === "lists" },
        ...(profile.showsFollows
          ? [
              {
                href: `${home}/followers`,
                label: "Followers",
                current: current === "followers",
                count: profile.followersCount,
              },
              {
                href: `${home}/following`,
                label: "Following",
                current: current === "following",
                count: profile.followingCount,
              },
            ]
          : []),
      ]}
    />
  );
}
