import { Prisma } from "@/generated/prisma/client";
import { listCard } from "@/lib/films/lists/schema";
import { markTitle } from "../mark-words";
import { calling } from "./calling";
import type { Kind } from "./kind";

export const lists: Kind = {
  name: "lists",
  tags: ["lists", "members"],
  find: (viewer, asked, after, most) => calling(Prisma.sql`search_film_lists`, viewer, asked, after, most),
  show: (item, asked) => {
    const { slug, id, title, filmCount, likeCount, owner, updatedAt } = listCard.parse(item);
    const facts = [filmCount === 1 ? "1 film" : `${filmCount} films`];
    if (likeCount > 0) facts.push(likeCount === 1 ? "1 like" : `${likeCount} likes`);
    return {
      href: `/lists/${slug}/${id}`,
      title: markTitle(title, asked),
      snippet: null,
      facts,
      at: updatedAt,
      by: owner,
      where: null,
      place: null,
    };
  },
};
