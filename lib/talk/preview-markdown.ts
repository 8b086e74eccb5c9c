import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { cardsIn } from "@/lib/films/cards-in";
import { renderMarkdown } from "@/lib/platform/markdown/render-markdown";
import { spend } from "@/lib/platform/rate-limit";

/** What becomes of words that are not sent yet. Nothing is kept. Sixty a minute. */
export async function previewMarkdown(actor: Actor, { body }: { body: string }): Promise<{ html: string }> {
  await spend("preview", actor.id);
  return { html: renderMarkdown(body, "full", await cardsIn(body)).html };
}
