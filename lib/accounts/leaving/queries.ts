import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { unseal } from "@/lib/auth/seal";
import { db } from "@/lib/platform/db";
import { leavingTicket } from "./schema";

const owned = z.array(z.object({ slug: z.string(), name: z.string() }));

/** The communities that would be left without an owner if the actor went, fifty at most. */
export async function listOwnedCommunities(actor: Actor) {
  return owned.parse(await db.$queryRaw`SELECT slug, name FROM owned_communities(${actor.id}::uuid)`);
}

/** When the account a ticket is about is deleted; null for a ticket that is none. */
export function leavingOn(ticket: string | undefined): Date | null {
  return unseal("leaving", ticket, leavingTicket)?.erasesAt ?? null;
}
