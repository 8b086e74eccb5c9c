import "server-only";
import { db } from "./db";
import type { LimitName } from "./limits";

/** Takes the last attempt back, because it turned out to be a good one. For limits that are counted in Postgres. */
export async function refund(name: LimitName, key: string): Promise<void> {
  await db.$executeRaw`SELECT refund_rate(${`${name}:${key}`.slice(0, 200)})`;
}
