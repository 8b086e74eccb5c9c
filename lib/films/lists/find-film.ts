import "server-only";
import { z } from "zod";
import { db } from "@/lib/platform/db";
import type { FilmSaid } from "../schema";

const rows = z.array(z.object({ slug: z.string() }));

/** The address of the film somebody means by its title, with or without the year; null when they name none. One round trip. */
export async function findFilm(said: FilmSaid): Promise<string | null> {
  const [found] = rows.parse(await db.$queryRaw`SELECT slug FROM films WHERE id = find_film(${said})`);
  return found?.slug ?? null;
}
