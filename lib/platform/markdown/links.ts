import type { MarkdownIt } from "markdown-it";
import { MOST } from "./flavours";

/** A text may lead to only so many places; the words of further links stay. */
export function fewLinks(md: MarkdownIt): void {
  md.core.ruler.after("linkify", "few_links", (state) => {
    let met = 0;
    for (const block of state.tokens) {
      block.children =
        block.children?.filter((token) => {
          if (token.type === "link_open") met++;
          return met <= MOST.links || (token.type !== "link_open" && token.type !== "link_close");
        }) ?? null;
    }
  });
}

/** http, https, mailto, and paths of our own site. */
export function isSafeLink(url: string): boolean {
  const bare = url.trim();
  return /^(https?:\/\/[^/]|mailto:[^:]+@)/i.test(bare) || /^\/(?![/\\])/.test(bare);
}
