import "server-only";
import type { Cards } from "@/lib/platform/markdown/cards";
import { excerpt } from "@/lib/platform/markdown/excerpt";
import { renderMarkdown } from "@/lib/platform/markdown/render-markdown";

/** A post as html, its beginning in plain words with spoilers closed, and the handles it mentions. */
export function renderPost(
  body: string,
  cards?: Cards,
): { html: string; excerpt: string; mentions: string[] } {
  const { html, text, mentions } = renderMarkdown(body, "full", cards);
  return { html, excerpt: excerpt(text, 180), mentions };
}
