import "server-only";
import { z } from "zod";
import { db } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import type { FilmSaid } from "./schema";

const rows = z.tuple([z.object({ id: z.uuid().nullable() })]);

/** The film somebody means by its title, with or without the year, or its address: its id, or null when they name none. */
export async function filmSaid(said: FilmSaid): Promise<string | null> {
  if (said === "") return null;
  const [{ id }] = rows.parse(await db.$queryRaw`SELECT find_film(${said}) AS id`);
  if (id) return id;
  const sentence = `There is no film called “${said}” here. Take one of those that are suggested, or leave it out.`;
  throw new AppError("invalid", sentence, { film: sentence });
}
