import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/platform/db";
import { assertAllowed } from "@/lib/platform/errors";
import { canAdminister } from "../policy";
import { ADMINS_ONLY } from "../refusals";
import { type KeptCategory, keptCategories } from "./schema";

const rows = z.array(z.object({ item: keptCategories.shape.items.element }));

/** Who keeps which category of the forum. Administrators. One round trip. */
export async function listKeepers(actor: Actor): Promise<KeptCategory[]> {
  assertAllowed(canAdminister(actor), ADMINS_ONLY);
  const found = rows.parse(await db.$queryRaw`SELECT item FROM list_category_moderators(${actor.id}::uuid)`);
  return found.map(({ item }) => item);
}
