import { places } from "@/components/layout/places";
import { openPalette, openShortcuts } from "./open";

export type Shortcut = {
  /** One key, or two in a row: "g h". */
  keys: string;
  label: string;
  group: "Go to" | "Everywhere" | "In a list" | "With a film" | "In a conversation";
  membersOnly?: boolean;
  /** Where it leads, or … */
  href?: string;
  /** … what it does. One with neither is handled by what it acts on, and listed here so that people learn of it. */
  run?: () => void;
};

/** Every shortcut of the house. The handler, the `?` sheet and the palette read this one list. */
export const shortcuts: Shortcut[] = [
  { keys: "/", label: "Search and jump", group: "Everywhere", run: openPalette },
  { keys: "?", label: "Show these shortcuts", group: "Everywhere", run: openShortcuts },
  { keys: "Esc", label: "Close what is open", group: "Everywhere" },
  ...places.map(
    (place): Shortcut => ({
      keys: `g ${place.go}`,
      label: place.label,
      group: "Go to",
      href: place.href,
      membersOnly: place.membersOnly,
    }),
  ),
  { keys: "j", label: "Next in the list", group: "In a list", run: () => stepInList(1) },
  { keys: "k", label: "Previous in the list", group: "In a list", run: () => stepInList(-1) },
  { keys: "Enter", label: "Open it", group: "In a list" },
  { keys: "l", label: "Log the film", group: "With a film", membersOnly: true },
  { keys: "w", label: "Say that you watched it", group: "With a film", membersOnly: true },
  { keys: "1–5", label: "Rate it, 0 takes it back", group: "With a film", membersOnly: true },
  { keys: "↑", label: "Change your last message", group: "In a conversation", membersOnly: true },
  { keys: "Shift Enter", label: "Begin a new line", group: "In a conversation", membersOnly: true },
  { keys: "Tab ↑ ↓", label: "Go from message to message", group: "In a conversation", membersOnly: true },
];

/** Moves focus along the first list marked `data-list`: to the first link of each of its items. */
function stepInList(step: 1 | -1) {
  const list = document.activeElement?.closest("[data-list]") ?? document.querySelector("main [data-list]");
  const items = [...(list?.children ?? [])].map((item) => ({
    item,
    link: item.querySelector<HTMLElement>("a[href], button"),
  }));
  const open = items.filter(({ link }) => link !== null);
  const at = open.findIndex(({ item }) => item.contains(document.activeElement));
  const next =
    open[at === -1 ? (step === 1 ? 0 : open.length - 1) : Math.min(open.length - 1, Math.max(0, at + step))];
  next?.link?.focus();
  next?.item.scrollIntoView({ block: "nearest" });
}
