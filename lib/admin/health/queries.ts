import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { assertAllowed } from "@/lib/platform/errors";
import { readFigures } from "@/lib/platform/figures/read-figures";
import { queueHealth } from "@/lib/platform/jobs/held-jobs";
import { canAdminister } from "../policy";
import { ADMINS_ONLY } from "../refusals";
import type { Health, HealthQuery } from "./schema";

/** How the machines do: what was answered and what went wrong over the last hour or day, streams, the queue. Administrators. */
export async function getHealth(actor: Actor, { span }: HealthQuery): Promise<Health> {
  assertAllowed(canAdminister(actor), ADMINS_ONLY);
  const [figures, queue] = await Promise.all([readFigures(span), queueHealth()]);
  return { figures, queue };
}
