import "server-only";
import { z } from "zod";
import { db } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { type Card, type Cards, NO_CARDS } from "@/lib/platform/markdown/cards";
import { posterDesign } from "@/lib/platform/poster-design";
import { filmCard } from "./schema";

const rows = z.array(filmCard.omit({ id: true }));
const ALONE = /^[ \t>*+-]*(?:https?:\/\/[^\s/]{1,200})?(\/films\/[a-z0-9-]{1,80})[ \t]*$/gm;
const MOST = 20;

/** The films whose addresses stand alone on a line of a text, twenty at most, as cards. One round trip, and none where no such line is. */
export async function cardsIn(text: string): Promise<Cards> {
  const slugs = [...text.matchAll(ALONE)].map(([, path = ""]) => path.slice("/films/".length));
  if (slugs.length === 0) return NO_CARDS;
  const found = rows.parse(
    await db.$queryRaw`
      SELECT f.slug, f.title, f.year, f.directors FROM films f WHERE f.slug = ANY (${[...new Set(slugs)].slice(0, MOST)}::text[])`,
  );
  return new Map(found.flatMap(toCard));
}

/** By its path, and by the whole address that people copy. */
function toCard({ slug, title, year, directors }: z.output<typeof rows>[number]): [string, Card][] {
  const href = `/films/${slug}`;
  const { ground, figure, letters } = posterDesign({ id: slug, title }).inks;
  const line = [year, ...directors.slice(0, 2)].join(" · ");
  const card = { href, title, line, ground, figure, letters };
  return [
    [href, card],
    [new URL(href, env().APP_URL).href, card],
  ];
}
