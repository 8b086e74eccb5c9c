import { z } from "zod";
import { Prisma } from "@/generated/prisma/client";
import { renderMarkdown } from "@/lib/platform/markdown/render-markdown";
import { markSnippet, markTitle } from "../mark-words";
import { person } from "../schema";
import { calling } from "./calling";
import type { Kind } from "./kind";

const row = z.object({
  slug: z.string(),
  threadId: z.uuid(),
  title: z.string(),
  number: z.int(),
  at: z.string(),
  body: z.string(),
  by: person.nullable(),
  category: z.object({ slug: z.string(), name: z.string() }).nullable(),
});

export const posts: Kind = {
  name: "posts",
  tags: ["categories", "forum"],
  find: (viewer, asked, after, most) => calling(Prisma.sql`search_posts`, viewer, asked, after, most),
  show: (item, asked) => {
    const { slug, threadId, title, number, at, body, by, category } = row.parse(item);
    return {
      href: `/forum/t/${slug}/${threadId}/${number}`,
      title: markTitle(title, asked),
      // Without marks, and with spoilers closed.
      snippet: markSnippet(renderMarkdown(body, "full").text, asked),
      facts: [`Post ${number}`],
      at: new Date(at).toISOString(),
      by,
      where: category && { name: category.name, href: `/forum/c/${category.slug}` },
      place: null,
    };
  },
};
