import { z } from "zod";
import { Prisma } from "@/generated/prisma/client";
import { filmCard } from "@/lib/films/schema";
import { markSnippet, markTitle } from "../mark-words";
import { calling } from "./calling";
import type { Kind } from "./kind";

const row = filmCard.omit({ id: true }).extend({ originalTitle: z.string().nullable(), people: z.string() });

export const films: Kind = {
  name: "films",
  tags: ["films"],
  find: (viewer, asked, after, most) => calling(Prisma.sql`search_films`, viewer, asked, after, most),
  show: (item, asked) => {
    const { slug, title, year, directors, originalTitle, people } = row.parse(item);
    return {
      href: `/films/${slug}`,
      title: markTitle(title, asked),
      snippet: markSnippet([originalTitle, people].filter(Boolean).join(" · "), asked),
      facts: [String(year), directors.join(", ")].filter(Boolean),
      at: null,
      by: null,
      where: null,
      place: null,
      film: { slug, title, year, directors },
    };
  },
};
