import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/platform/db";
import type { KeptSearch } from "./schema";

const rows = z.array(z.object({ id: z.uuid(), query: z.string(), is_saved: z.boolean() }));

/** What the actor keeps, the newest first, and then what they looked for lately. Nobody else's to see. One round trip. */
export async function listSearches(actor: Actor): Promise<KeptSearch[]> {
  const found = rows.parse(
    await db.$queryRaw`SELECT id, query, is_saved FROM list_searches(${actor.id}::uuid)`,
  );
  return found.map(({ id, query, is_saved }) => ({ id, query, isSaved: is_saved }));
}
