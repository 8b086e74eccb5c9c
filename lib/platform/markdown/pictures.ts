import type { MarkdownIt, StateCore, Token } from "markdown-it";
import { LADDERS, NOT_DESCRIBED } from "@/lib/platform/images/purposes";

/** Only pictures that went through our own pipeline are shown; `#960x540` gives the size, so that nothing jumps. */
const OURS = /^(\/media\/[A-Za-z0-9_-]+-)(\d{1,4})(\.webp)(?:#(\d{1,5})x(\d{1,5}))?$/;

/** The link around a picture, to itself: what the gallery opens, and where there is no script, the browser. */
export const PICTURE = "picture";
/** How wide pictures stand among words. */
const SIZES = "(min-width: 48rem) 44rem, 92vw";

/** Ours become links to themselves; pictures from elsewhere links to them: a page must not make its readers call on strangers. */
export function pictures(md: MarkdownIt): void {
  md.core.ruler.before("text_join", "pictures", (state) => {
    for (const block of state.tokens) {
      if (block.children?.some((token) => token.type === "image")) {
        let depth = 0;
        block.children = block.children.flatMap((token) => {
          if (token.type === "link_open") depth++;
          if (token.type === "link_close") depth--;
          return token.type === "image" ? shown(token, state, depth > 0) : [token];
        });
      }
    }
  });
}

function shown(image: Token, state: StateCore, isLinked: boolean): Token[] {
  const src = String(image.attrGet("src") ?? "");
  const [, start, variant, end, width, height] = OURS.exec(src) ?? [];
  if (!start || !variant || !end) {
    const name = text(image.content || src, state);
    return isLinked ? [name] : linked(src, name, state);
  }
  const path = start + variant + end;
  image.attrSet("src", path);
  // What it is called in plain text stays empty.
  if (!image.content.trim()) image.children = [text(NOT_DESCRIBED, state)];
  if (width && height) {
    image.attrSet("width", width);
    image.attrSet("height", height);
  }
  image.attrSet("loading", "lazy");
  image.attrSet("decoding", "async");
  const smaller = LADDERS.image.widths.filter((each) => each < Number(variant));
  if (smaller.length > 0) {
    const sources = [...smaller, Number(variant)].map((each) => `${start}${each}${end} ${each}w`);
    image.attrSet("srcset", sources.join(", "));
    image.attrSet("sizes", SIZES);
  }
  return isLinked ? [image] : linked(path, image, state, PICTURE);
}

function linked(href: string, inside: Token, state: StateCore, name?: string): Token[] {
  const opening = new state.Token("link_open", "a", 1);
  opening.attrs = [["href", href]];
  if (name) opening.attrSet("class", name);
  return [opening, inside, new state.Token("link_close", "a", -1)];
}

function text(content: string, state: StateCore): Token {
  const token = new state.Token("text", "", 0);
  token.content = content;
  return token;
}
