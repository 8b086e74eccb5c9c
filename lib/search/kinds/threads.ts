import { z } from "zod";
import { Prisma } from "@/generated/prisma/client";
import { markTitle } from "../mark-words";
import { person } from "../schema";
import { calling } from "./calling";
import type { Kind } from "./kind";

const row = z.object({
  slug: z.string(),
  id: z.uuid(),
  title: z.string(),
  at: z.string(),
  replies: z.int(),
  isSolved: z.boolean(),
  by: person.nullable(),
  category: z.object({ slug: z.string(), name: z.string() }).nullable(),
});

export const threads: Kind = {
  name: "threads",
  tags: ["categories", "forum"],
  find: (viewer, asked, after, most) => calling(Prisma.sql`search_threads`, viewer, asked, after, most),
  show: (item, asked) => {
    const { slug, id, title, at, replies, isSolved, by, category } = row.parse(item);
    return {
      href: `/forum/t/${slug}/${id}`,
      title: markTitle(title, asked),
      snippet: null,
      facts: [replies === 1 ? "1 reply" : `${replies} replies`, ...(isSolved ? ["Answered"] : [])],
      at: new Date(at).toISOString(),
      by,
      where: category && { name: category.name, href: `/forum/c/${category.slug}` },
      place: null,
    };
  },
};
