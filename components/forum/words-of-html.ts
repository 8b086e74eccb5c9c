const ENDS_A_BLOCK = /<(?:\/(?:p|li|h\d|blockquote|pre|td|th|tr|div|figure)|[bh]r)\b[^>]*>/g;
const NAMED: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

/** The words of rendered Markdown on one line, for a list of what was said: what is shown of them is text again. */
export function wordsOfHtml(html: string): string {
  return html
    .replace(ENDS_A_BLOCK, " ")
    .replace(/<[^>]*>/g, "")
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => NAMED[name] ?? "")
    .replace(/\s+/g, " ")
    .trim();
}
