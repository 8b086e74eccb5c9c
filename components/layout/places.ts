import {
  Bell,
  Clapperboard,
  House,
  type LucideIcon,
  MessageSquare,
  MessagesSquare,
  Newspaper,
  Popcorn,
  UsersRound,
} from "lucide-react";

export type PlaceKey =
  | "home"
  | "films"
  | "forum"
  | "communities"
  | "blog"
  | "members"
  | "messages"
  | "notifications";

export type Place = {
  key: PlaceKey;
  href: string;
  label: string;
  icon: LucideIcon;
  /** Second key of its `g` shortcut. */
  go: string;
  /** Only for people who are signed in. */
  membersOnly?: boolean;
  /** Has a seat in the bar at the foot of a phone, which holds five. */
  inTabBar?: boolean;
};

/** Every place of the house that has a page, in the order of the rail. The rail, the tab bar, the shortcuts and the palette read this. */
export const places: Place[] = [
  { key: "home", href: "/", label: "Home", icon: House, go: "h", inTabBar: true },
  { key: "films", href: "/films", label: "Films", icon: Clapperboard, go: "i", inTabBar: true },
  { key: "forum", href: "/forum", label: "Forum", icon: MessagesSquare, go: "f", inTabBar: true },
  { key: "communities", href: "/communities", label: "Communities", icon: Popcorn, go: "c" },
  { key: "blog", href: "/blog", label: "Blog", icon: Newspaper, go: "b" },
  { key: "members", href: "/members", label: "Members", icon: UsersRound, go: "p" },
  {
    key: "messages",
    href: "/messages",
    label: "Messages",
    icon: MessageSquare,
    go: "m",
    membersOnly: true,
    inTabBar: true,
  },
  {
    key: "notifications",
    href: "/notifications",
    label: "Notifications",
    icon: Bell,
    go: "n",
    membersOnly: true,
    inTabBar: true,
  },
];
