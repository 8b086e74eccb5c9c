import "server-only";
import type { Cards } from "@/lib/platform/markdown/cards";
import { excerpt } from "@/lib/platform/markdown/excerpt";
import { renderMarkdown } from "@/lib/platform/markdown/render-markdown";

/** A message's words as html, their beginning in plain words with spoilers closed, and the handles they mention. */
export function renderMessage(
  body: string,
  cards?: Cards,
): { html: string; excerpt: string; mentions: string[] } {
  const { html, text, mentions } = renderMarkdown(body, "message", cards);
  return { html, excerpt: excerpt(text, 140), mentions };
}
