import "server-only";
import type { Cards } from "@/lib/platform/markdown/cards";
import { excerpt } from "@/lib/platform/markdown/excerpt";
import type { Heading } from "@/lib/platform/markdown/headings";
import { renderMarkdown } from "@/lib/platform/markdown/render-markdown";
import { countWords } from "../reading-time";

export type Article = {
  html: string;
  contents: Heading[];
  words: number;
  /** The beginning, in plain words. */
  excerpt: string;
  /** The names of the uploads it shows. */
  pictures: string[];
};

/** A post's words as they are kept: rendered once. */
export function renderArticle(body: string, cards?: Cards): Article {
  const { html, text, headings } = renderMarkdown(body, "article", cards);
  const pictures = [...html.matchAll(/src="\/media\/([A-Za-z0-9_-]+)-\d+\.webp"/g)].map(
    ([, name]) => name ?? "",
  );
  return {
    html,
    contents: headings.filter(({ level }) => level <= 3),
    words: countWords(text),
    excerpt: excerpt(text, 200),
    pictures: [...new Set(pictures)],
  };
}
