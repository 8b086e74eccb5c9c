import "server-only";
import { z } from "zod";
import type { Viewer } from "@/lib/auth/actor";
import { db } from "@/lib/platform/db";
import { assertAllowed, assertFound } from "@/lib/platform/errors";
import type { memberParams } from "@/lib/profiles/schema";
import { NO_MEMBER } from "../refusals";
import { periodOf } from "./period";
import { type Statistics, type StatisticsQuery, statistics } from "./schema";

const rows = z.array(z.object({ figures: statistics.nullable() }));

type Asked = z.output<typeof memberParams> & StatisticsQuery;

/**
 * What a member's viewings of a period come to, as far as the viewer may see them: what is meant for others is not counted.
 * `forbidden` behind a private profile. One round trip.
 */
export async function getStatistics(viewer: Viewer, { handle, ...asked }: Asked): Promise<Statistics> {
  const period = periodOf(asked);
  const [row] = rows.parse(
    await db.$queryRaw`
      SELECT figures FROM film_statistics(${viewer?.id ?? null}::uuid, ${handle}, ${period?.from ?? null}::date, ${period?.until ?? null}::date)`,
  );
  assertFound(row, NO_MEMBER);
  assertAllowed(row.figures !== null, "What these films come to is not open to you.");
  return row.figures;
}
