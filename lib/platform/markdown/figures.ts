import type { MarkdownIt, StateCore, Token } from "markdown-it";
import { PICTURE } from "./pictures";

/** A picture in a paragraph of its own becomes a figure, its title the caption; several in one paragraph a gallery. */
export function figures(md: MarkdownIt): void {
  md.core.ruler.push("figures", (state) => {
    state.tokens.forEach((token, index) => {
      const inline = state.tokens[index + 1];
      const closing = state.tokens[index + 2];
      if (token.type !== "paragraph_open" || !inline || closing?.type !== "paragraph_close") return;
      const images = (inline.children ?? []).filter(({ type }) => type === "image");
      if (images.length === 0 || !onlyPictures(inline)) return;
      token.tag = closing.tag = "figure";
      if (images.length > 1) token.attrSet("class", "gallery");
      const caption = images
        .map((image) => image.attrGet("title"))
        .filter(Boolean)
        .join(" · ");
      const shown = (inline.children ?? []).filter(({ type }) => type === "image" || isLink(type));
      inline.children = caption ? [...shown, ...captionOf(caption, state)] : shown;
    });
  });
}

function onlyPictures({ children }: Token): boolean {
  return (children ?? []).every(
    (token) =>
      token.type === "image" ||
      token.type === "softbreak" ||
      token.type === "hardbreak" ||
      token.type === "link_close" ||
      (token.type === "link_open" && token.attrGet("class") === PICTURE) ||
      (token.type === "text" && !token.content.trim()),
  );
}

function isLink(type: string): boolean {
  return type === "link_open" || type === "link_close";
}

function captionOf(words: string, state: StateCore): Token[] {
  const text = new state.Token("text", "", 0);
  text.content = words;
  return [
    new state.Token("caption_open", "figcaption", 1),
    text,
    new state.Token("caption_close", "figcaption", -1),
  ];
}
