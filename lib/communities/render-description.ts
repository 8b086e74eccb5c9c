import "server-only";
import { excerpt } from "@/lib/platform/markdown/excerpt";
import { renderMarkdown } from "@/lib/platform/markdown/render-markdown";

/** A description as html, and its beginning in plain words for a card. */
export function renderDescription(description: string): { html: string; line: string } {
  const { html, text } = renderMarkdown(description, "full");
  return { html, line: excerpt(text, 180) };
}
