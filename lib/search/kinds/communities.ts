import { Prisma } from "@/generated/prisma/client";
import { communityCard } from "@/lib/communities/schema";
import { markSnippet, markTitle } from "../mark-words";
import { calling } from "./calling";
import type { Kind } from "./kind";

export const communities: Kind = {
  name: "communities",
  tags: ["communities"],
  find: (viewer, asked, after, most) => calling(Prisma.sql`search_communities`, viewer, asked, after, most),
  show: (item, asked) => {
    const { slug, name, pictureUrl, line, memberCount, visibility } = communityCard.parse(item);
    const size = memberCount === 1 ? "1 member" : `${memberCount} members`;
    return {
      href: `/communities/${slug}`,
      title: markTitle(name, asked),
      snippet: line === "" ? null : markSnippet(line, asked),
      facts: visibility === "private" ? [size, "Private"] : [size],
      at: null,
      by: null,
      where: null,
      place: { slug, name, pictureUrl },
    };
  },
};
