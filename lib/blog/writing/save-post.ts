import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { cardsIn } from "@/lib/films/cards-in";
import { now } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { assertAllowed } from "@/lib/platform/errors";
import { slugOf } from "@/lib/platform/slug";
import { canChangePost } from "../policy";
import { NOT_YOURS_NOW, refuse } from "../refusals";
import { showAnew } from "../show-anew";
import { getDraft } from "./queries";
import { renderArticle } from "./render-article";
import type { Draft, SaveInput } from "./schema";

const answer = z.tuple([z.object({ outcome: z.string() })]);
/** Addresses under /blog that are no posts. */
const RESERVED = ["write", "tag", "tags", "series", "author", "feed", "draft"];

/**
 * Keeps what was written, and holds the post for the actor for two minutes, unless the sitting it was written in is the one
 * that ended last. Refused when somebody else holds it, or it changed since the version that was read. What it said before
 * becomes a revision, one for ten minutes of one person's work. Readers of a published post see it at once; its former
 * address leads to the new one.
 */
export async function savePost(actor: Actor, { id, ...input }: SaveInput): Promise<Draft> {
  const before = await getDraft(actor, id);
  assertAllowed(canChangePost(before), NOT_YOURS_NOW);
  const article = renderArticle(input.body, await cardsIn(input.body));
  const facts = {
    ...input,
    ...article,
    excerpt: input.excerpt || article.excerpt,
    slug: input.slug || (before.publishedAt ? before.slug : addressOf(input.title, before.slug)),
  };
  const [{ outcome }] = answer.parse(
    await db.$queryRaw`
      SELECT save_blog_post(${actor.id}::uuid, ${id}::uuid, ${JSON.stringify(facts)}::jsonb, ${now()}::timestamptz) AS outcome`,
  );
  refuse(outcome, ["saved"]);
  const after = await getDraft(actor, id);
  if (after.state === "published") await showAnew(before.slug, after.slug);
  return after;
}

function addressOf(title: string, before: string): string {
  if (title === "") return before;
  const slug = slugOf(title, "a-post");
  return RESERVED.includes(slug) ? `${slug}-post` : slug;
}
