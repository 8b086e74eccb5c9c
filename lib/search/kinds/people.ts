import { z } from "zod";
import { Prisma } from "@/generated/prisma/client";
import { markTitle } from "../mark-words";
import { person } from "../schema";
import { calling } from "./calling";
import type { Kind } from "./kind";

const row = person.extend({ followersCount: z.int() });

export const people: Kind = {
  name: "people",
  tags: ["members:names", "members"],
  find: (viewer, asked, after, most) => calling(Prisma.sql`search_people`, viewer, asked, after, most),
  show: (item, asked) => {
    const { followersCount, ...found } = row.parse(item);
    return {
      href: `/members/${found.handle}`,
      title: markTitle(found.name, asked),
      snippet: null,
      facts: [`@${found.handle}`, followersCount === 1 ? "1 follower" : `${followersCount} followers`],
      at: null,
      by: found,
      where: null,
      place: null,
    };
  },
};
