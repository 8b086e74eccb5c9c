import { z } from "zod";
import { Prisma } from "@/generated/prisma/client";
import { renderMarkdown } from "@/lib/platform/markdown/render-markdown";
import { markSnippet, markTitle } from "../mark-words";
import { person } from "../schema";
import { calling } from "./calling";
import type { Kind } from "./kind";

const row = z.object({
  slug: z.string(),
  title: z.string(),
  subtitle: z.string(),
  body: z.string(),
  at: z.string(),
  by: person.nullable(),
});

export const articles: Kind = {
  name: "articles",
  tags: ["blog"],
  find: (viewer, asked, after, most) => calling(Prisma.sql`search_articles`, viewer, asked, after, most),
  show: (item, asked) => {
    const { slug, title, subtitle, body, at, by } = row.parse(item);
    const text = renderMarkdown(body, "full").text;
    return {
      href: `/blog/${slug}`,
      title: markTitle(title, asked),
      snippet: markSnippet(subtitle === "" ? text : `${subtitle} · ${text}`, asked),
      facts: ["Blog"],
      at: new Date(at).toISOString(),
      by,
      where: null,
      place: null,
    };
  },
};
