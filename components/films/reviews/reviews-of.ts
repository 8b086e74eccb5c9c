import "server-only";
import { permanentRedirect } from "next/navigation";
import { cache } from "react";
import { sensible } from "@/components/profiles/sensible";
import { getFilm } from "@/lib/films/queries";
import { listReviews } from "@/lib/films/reviews/queries";
import type { Shelf } from "@/lib/films/reviews/schema";
import { filmParams } from "@/lib/films/schema";
import { PAGE } from "@/lib/platform/pagination";
import { orNotFound, pageViewer } from "@/lib/web/page";
import { shelfOf } from "../film-of";

type Asked = Record<string, string | string[] | undefined>;

const read = cache(async (address: string, shelf: Shelf, from: string | undefined) => {
  const viewer = await pageViewer();
  const slug = filmParams.safeParse({ slug: address.toLowerCase() }).data?.slug ?? "-";
  const [film, page] = await Promise.all([
    orNotFound(getFilm(slug)),
    sensible(from, (cursor) => listReviews(viewer, { slug, shelf, cursor, limit: PAGE.rows })),
  ]);
  if (film.slug !== address) {
    const asked = new URLSearchParams({ reviews: shelf, ...(from !== undefined && { cursor: from }) });
    permanentRedirect(`/films/${film.slug}/reviews?${asked}`);
  }
  return { viewer, film, page, shelf, cursor: from };
});

/** A film and the reviews of it that an address asks for, read once for the page and its title; a former address moves to the film's own. */
export function reviewsOf(address: string, asked: Asked) {
  const from = typeof asked.cursor === "string" ? asked.cursor.slice(0, 500) : undefined;
  return read(address, shelfOf(asked.reviews), from);
}
