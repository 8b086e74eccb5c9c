import "server-only";
import { z } from "zod";
import type { Prisma } from "@/generated/prisma/client";
import { db } from "@/lib/platform/db";
import { refuse } from "../refusals";
import { showAnew } from "../show-anew";

const answer = z.tuple([z.object({ outcome: z.string() })]);

/** Has the database change a series, which asks whether an editor does it; then readers see it as it is. */
export async function changeSeries(statement: Prisma.Sql): Promise<void> {
  const [{ outcome }] = answer.parse(await db.$queryRaw(statement));
  refuse(outcome, ["started", "saved", "ordered", "deleted"]);
  await showAnew();
}
