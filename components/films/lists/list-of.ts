import "server-only";
import { permanentRedirect } from "next/navigation";
import { cache } from "react";
import { z } from "zod";
import { sensible } from "@/components/profiles/sensible";
import { openList } from "@/lib/films/lists/queries";
import { NO_LIST } from "@/lib/films/lists/refusals";
import { listQuery } from "@/lib/films/lists/schema";
import { AppError } from "@/lib/platform/errors";
import { orNotFound, pageViewer } from "@/lib/web/page";
import { listHref } from "./list-href";

const uuid = z.uuid();
type Place = { cursor?: string; after?: string };

const read = cache(async (id: string, cursor?: string, after?: string) => {
  const viewer = await pageViewer();
  const at = cursor || after ? { cursor, after } : undefined;
  const opened = uuid.safeParse(id).success
    ? sensible(at, (place) => openList(viewer, { id }, listQuery.parse(place ?? {})))
    : Promise.reject(new AppError("not_found", NO_LIST));
  return { viewer, ...(await orNotFound(opened)) };
});

/** A list, read once for the page and its title; one that is called otherwise by now moves to its address of today. */
export async function listOf(slug: string, id: string, { cursor, after }: Place = {}, below = "") {
  const opened = await read(id, cursor, after);
  if (opened.list.slug !== slug) permanentRedirect(`${listHref(opened.list)}${below}`);
  return opened;
}

const one = z.union([z.string(), z.array(z.string()).transform(([first]) => first)]).optional();
const places = z.object({ cursor: one, after: one });
/** Where in a list, and where in its comments, an address says to go on. */
export const listPlace = (search: Record<string, string | string[] | undefined>): Place =>
  places.parse(search);
