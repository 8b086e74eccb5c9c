import type { Begun } from "./mention-words";

const LONGEST = 80;
const BEGUN = /\[\[([^[\]\n]*)$/;

/** The title that was begun after two brackets and ends where the caret is; null when none was. */
export function titleAt(text: string, caret: number): Begun | null {
  const [whole, typed] = BEGUN.exec(text.slice(Math.max(0, caret - LONGEST - 2), caret)) ?? [];
  if (whole === undefined || typed === undefined) return null;
  return { typed, from: caret - whole.length };
}

/** What names a film in Markdown: on a line of its own its address, which becomes a card; among words a link. */
export function filmInWords(
  { slug, title, year }: { slug: string; title: string; year: number },
  text: string,
  { from, typed }: Begun,
): string {
  const before = text.slice(0, from).split("\n").at(-1) ?? "";
  const after = text.slice(from + typed.length + 2).split("\n")[0] ?? "";
  if (!before.trim() && !after.trim()) return `/films/${slug}`;
  return `[${title.replaceAll(/[[\]\\]/g, "\\$&")} (${year})](/films/${slug}) `;
}
