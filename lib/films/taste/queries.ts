import "server-only";
import { z } from "zod";
import type { Actor, Viewer } from "@/lib/auth/actor";
import { db } from "@/lib/platform/db";
import { AppError, assertAllowed, assertFound } from "@/lib/platform/errors";
import { NO_MEMBER } from "../refusals";
import { TASTE_LEAST, type Taste, taste } from "./schema";

const rows = z.array(z.object({ item: taste.nullable() }));

/**
 * How the actor's taste and a member's go together, from the films both have rated and as far as the actor may see them; with
 * oneself is a `conflict`. `forbidden` behind a private profile. One round trip.
 */
export async function getTaste(actor: Actor, handle: string): Promise<Taste> {
  if (handle === actor.handle) throw new AppError("conflict", "Your taste is your own.");
  const [row] = rows.parse(
    await db.$queryRaw`SELECT item FROM film_taste(${actor.id}::uuid, ${handle}, ${TASTE_LEAST}::int)`,
  );
  assertFound(row, NO_MEMBER);
  assertAllowed(row.item !== null, "Their films are not open to you.");
  return row.item;
}

/** The same; null for visitors and with oneself. */
export async function findTaste(viewer: Viewer, handle: string): Promise<Taste | null> {
  return viewer && viewer.handle !== handle ? getTaste(viewer, handle) : null;
}
