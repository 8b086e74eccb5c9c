import "server-only";
import { z } from "zod";
import type { Prisma } from "@/generated/prisma/client";
import { db } from "@/lib/platform/db";
import { wake } from "@/lib/platform/realtime/wake";
import { nightChannel } from "./channels";
import { refuse } from "./refusals";

const answer = z.tuple([z.object({ outcome: z.string() })]);

/** Carries out one change of a night by a function of the database; open pages look. Answers what it came to. One round trip. */
export async function writeNight<T extends string>(
  id: string,
  call: Prisma.Sql,
  fine: readonly T[],
): Promise<T> {
  const [{ outcome }] = answer.parse(await db.$queryRaw`SELECT ${call} AS outcome`);
  refuse(outcome, fine);
  wake([nightChannel(id)]);
  return outcome;
}
