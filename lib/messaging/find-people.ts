import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { visibleTo } from "@/lib/profiles/member-rows";

const rows = z.array(z.object({ ref: z.string(), id: z.string(), handle: z.string(), name: z.string() }));
export type Found = { id: string; handle: string; name: string };

/** The members that are meant, through the actor's eyes and without the actor; who cannot be seen is not there. One round trip. */
export async function findPeople(actor: Actor, refs: readonly string[]): Promise<Found[]> {
  const found = rows.parse(
    await db.$queryRaw`
      SELECT r.ref, m.id, m.handle, m.name FROM unnest(${refs}::text[]) AS r(ref)
        JOIN members m ON m.id = find_member(r.ref) WHERE ${visibleTo(actor)}`,
  );
  const missing = refs.find((ref) => !found.some((row) => row.ref === ref));
  if (missing !== undefined) {
    throw new AppError(
      "not_found",
      refs.length === 1 ? NOBODY : `There is no member by the name ${missing}.`,
    );
  }
  return [...new Map(found.map(({ ref: _, ...row }) => [row.id, row])).values()].filter(
    ({ id }) => id !== actor.id,
  );
}

const NOBODY = "There is no member by that name.";
