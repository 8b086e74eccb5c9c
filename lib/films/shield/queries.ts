import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/platform/db";
import { type Shield, shieldInput } from "./schema";

const row = z.tuple([shieldInput]);

/** What the actor wants to be kept from reading too early. One round trip. */
export async function getShield(actor: Actor): Promise<Shield> {
  const [shield] = row.parse(
    await db.$queryRaw`SELECT own_spoiler_shield(${actor.id}::uuid) AS "spoilerShield"`,
  );
  return shield;
}
