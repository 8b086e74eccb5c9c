import "server-only";
import { z } from "zod";
import { Prisma } from "@/generated/prisma/client";
import { now } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { refuse } from "./refusals";
import { showList } from "./show-list";

const answer = z.tuple([z.object({ outcome: z.string() })]);

/**
 * Carries out one change of a list by a function of the database, given up to the moment, which comes last; shows it anew
 * when something `changed`. What else it answers is refused, but for `same`. One round trip.
 */
export async function writeList(
  call: Prisma.Sql,
  { id, film, changed, same }: { id: string; film?: string; changed: string; same: string },
): Promise<void> {
  const [{ outcome }] = answer.parse(await db.$queryRaw`SELECT ${call} AS outcome`);
  refuse(outcome, [changed, same]);
  if (outcome === changed) showList(id, ...(film ? [film] : []));
}

/** Now, as the last argument of such a function. */
export const atThisMoment = () => Prisma.sql`${now()}::timestamptz`;
