import type { Token } from "markdown-it";
import { SPOILER } from "./spoilers";

/** The words of a parsed text without its marks, one line a block; spoilers stay closed. For search and excerpts. */
export function plainText(tokens: Token[]): string {
  const lines = tokens.map((token) => {
    if (token.children) return inlineText(token.children);
    return ["fence", "code_block", "card"].includes(token.type) ? token.content : "";
  });
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");
}

function inlineText(tokens: Token[]): string {
  let hidden = false;
  let text = "";
  for (const token of tokens) {
    if (token.type === "spoiler_close") hidden = false;
    if (hidden) continue;
    if (token.type === "spoiler_open") {
      hidden = true;
      text += SPOILER;
    } else if (token.type === "softbreak" || token.type === "hardbreak") {
      text += "\n";
    } else {
      text += token.content;
    }
  }
  return text;
}
