import { parseJson } from "@/lib/platform/json";

const KEY = "lumo-emoji";
const FIRST = ["👍", "❤️", "😂", "😮", "😢", "🎬"];

/** The six emoji this person is most likely to want: those used last on this device, then the usual ones. */
export function recentEmoji(): string[] {
  const kept = parseJson(localStorage.getItem(KEY) ?? "[]");
  const used = Array.isArray(kept) ? kept.filter((each) => typeof each === "string") : [];
  return [...new Set([...used, ...FIRST])].slice(0, 6);
}

export function keepRecentEmoji(emoji: string): void {
  const recent = recentEmoji();
  // Their places stay, as long as the emoji is one of them: hands remember.
  if (recent.includes(emoji)) return;
  try {
    localStorage.setItem(KEY, JSON.stringify([emoji, ...recent]));
  } catch {
    // A full device remembers no favourites.
  }
}
