import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/platform/db";
import { assertFound } from "@/lib/platform/errors";
import { NO_FILM } from "../refusals";
import { type MarkedFilm, markedFilm } from "./schema";

const rows = z.array(z.object({ item: markedFilm }));

/** A film, and what the actor thinks of it. One round trip. */
export async function getMark(actor: Actor, slug: string): Promise<MarkedFilm> {
  const [row] = rows.parse(await db.$queryRaw`SELECT item FROM get_film_mark(${actor.id}::uuid, ${slug})`);
  assertFound(row, NO_FILM);
  return row.item;
}
