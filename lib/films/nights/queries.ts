import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { type Db, db } from "@/lib/platform/db";
import { assertFound } from "@/lib/platform/errors";
import { decodeCursor, type Page, toPage } from "@/lib/platform/pagination";
import { NO_NIGHT } from "./refusals";
import {
  type Night,
  type NightFilters,
  type NightsQuery,
  night,
  nightChoice,
  type OpenedNight,
} from "./schema";

const rows = z.array(z.object({ item: night }));
const opened = z.array(z.object({ item: night, films: z.array(nightChoice), cursor: z.coerce.number() }));

/** A night the actor is in or was asked to, with the films to choose from once they are in it. One round trip. */
export async function openNight(
  actor: Actor,
  id: string,
  { minutes, genre, decade, language, country, unseen }: NightFilters,
): Promise<OpenedNight & { cursor: number }> {
  const [row] = opened.parse(
    await db.$queryRaw`
      SELECT item, films, cursor FROM open_watch_night(${actor.id}::uuid, ${id}::uuid, ${minutes ?? null}::int, ${genre ?? null},
        ${decade ?? null}::int, ${language ?? null}, ${country ?? null}, ${unseen})`,
  );
  assertFound(row, NO_NIGHT);
  return { night: row.item, films: row.films, cursor: row.cursor };
}

/** A night the actor is in or was asked to. One round trip. */
export function getNight(actor: Actor, id: string): Promise<Night> {
  return getNightIn(db, actor, id);
}

/** The same as a transaction sees it. */
export async function getNightIn(tx: Db, actor: Actor, id: string): Promise<Night> {
  const [row] = rows.parse(
    await tx.$queryRaw`SELECT item FROM get_watch_night(${actor.id}::uuid, ${id}::uuid)`,
  );
  assertFound(row, NO_NIGHT);
  return row.item;
}

const last = z.tuple([z.uuid()]);

/** The actor's nights and what they were asked to, the one begun last first. One round trip. */
export async function listNights(actor: Actor, { cursor, limit }: NightsQuery): Promise<Page<Night>> {
  const [before] = cursor ? decodeCursor(cursor, last) : [null];
  const found = rows.parse(
    await db.$queryRaw`SELECT item FROM list_watch_nights(${actor.id}::uuid, ${before}::uuid, ${limit + 1}::int)`,
  );
  return toPage(
    found.map(({ item }) => item),
    limit,
    ({ id }) => [id],
  );
}
