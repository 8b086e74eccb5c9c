import "server-only";
import type { Cards } from "@/lib/platform/markdown/cards";
import { renderMarkdown } from "@/lib/platform/markdown/render-markdown";

/** A comment as html, and the handles it mentions. */
export function renderComment(body: string, cards?: Cards): { html: string; mentions: string[] } {
  const { html, mentions } = renderMarkdown(body, "message", cards);
  return { html, mentions };
}
