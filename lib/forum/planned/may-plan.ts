import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { assertAllowed } from "@/lib/platform/errors";
import { getCategory } from "../categories/queries";
import { canPlanIn } from "../policy";
import { refuse, STAFF_PLAN } from "../refusals";

/** Refuses who may not have a thread begin later in a category. One round trip. */
export async function assertMayPlan(actor: Actor, category: string): Promise<void> {
  const found = await getCategory(actor, category);
  if (found.isArchived) refuse("archived", []);
  assertAllowed(canPlanIn(actor, found), STAFF_PLAN);
}
