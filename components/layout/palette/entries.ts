import type { LucideIcon } from "lucide-react";
import { Keyboard, LogIn, Moon, Settings, SquarePen, Sun, UserPlus, UserRound } from "lucide-react";
import { places } from "../places";
import { openShortcuts } from "../shortcuts/open";

export type Entry = {
  id: string;
  label: string;
  hint?: string;
  icon?: LucideIcon;
  member?: { handle: string; name: string; avatarUrl: string | null };
  href?: string;
  run?: () => void;
  /** Other words it should be found by. */
  also?: string;
};

/** Places and actions, for this reader. */
export function fixedEntries(
  handle: string | null,
  setTheme: (theme: string) => void,
): { places: Entry[]; actions: Entry[] } {
  const open = places.filter((place) => handle || !place.membersOnly);
  const own: Entry[] = handle
    ? [
        { id: "own", label: "Your page", icon: UserRound, href: `/members/${handle}`, also: "profile me" },
        {
          id: "new-message",
          label: "Write a message",
          icon: SquarePen,
          href: "/messages?new",
          also: "new conversation direct group chat dm",
        },
        {
          id: "settings",
          label: "Settings",
          icon: Settings,
          href: "/settings/profile",
          also: "preferences account password",
        },
      ]
    : [
        { id: "join", label: "Join Lumo", icon: UserPlus, href: "/sign-up", also: "register sign up" },
        { id: "sign-in", label: "Sign in", icon: LogIn, href: "/sign-in", also: "login log in" },
      ];
  return {
    places: open.map(({ key, href, label, icon, go }) => ({ id: key, label, href, icon, hint: `g ${go}` })),
    actions: [
      ...own,
      {
        id: "dark",
        label: "Lights down: Auditorium theme",
        icon: Moon,
        run: () => setTheme("dark"),
        also: "dark mode",
      },
      {
        id: "light",
        label: "Lights up: Foyer theme",
        icon: Sun,
        run: () => setTheme("light"),
        also: "light mode",
      },
      {
        id: "shortcuts",
        label: "Keyboard shortcuts",
        icon: Keyboard,
        run: openShortcuts,
        hint: "?",
        also: "keys help",
      },
    ],
  };
}

export function matching(entries: Entry[], query: string): Entry[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  return entries.filter((entry) => {
    const text = plain(`${entry.label} ${entry.also ?? ""}`);
    return words.every((word) => text.includes(word));
  });
}

/** Lower case and without accents, so that "cleo" finds "Cléo". */
function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
