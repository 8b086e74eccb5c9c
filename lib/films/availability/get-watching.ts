import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/platform/db";
import { countryOf } from "../country-of";
import { type Watching, watching } from "./schema";

const rows = z.tuple([z.object({ item: watching })]);

/** Where the actor watches films, and the services there are. One round trip. */
export async function getWatching(actor: Actor): Promise<Watching> {
  const [row] = rows.parse(
    await db.$queryRaw`SELECT own_watching(${actor.id}::uuid, ${countryOf(actor.timeZone)}::text) AS item`,
  );
  return row.item;
}
