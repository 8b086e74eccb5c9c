import "server-only";
import { z } from "zod";
import type { Viewer } from "@/lib/auth/actor";
import { db } from "@/lib/platform/db";
import { assertFound } from "@/lib/platform/errors";
import { NO_SERIES } from "../refusals";
import { type Series, type SeriesList, series, seriesList } from "./schema";

const listRows = z.tuple([z.object({ may_keep: z.boolean(), items: seriesList.shape.items })]);
const rows = z.array(z.object({ item: series }));

/** Every series, by title. One round trip. */
export async function listSeries(viewer: Viewer): Promise<SeriesList> {
  const [{ may_keep: mayKeep, items }] = listRows.parse(
    await db.$queryRaw`SELECT may_keep, items FROM list_blog_series(${viewer?.id ?? null}::uuid)`,
  );
  return { items, mayKeep };
}

/** A series with those of its posts that the viewer sees, in their order: editors see what waits as well. One round trip. */
export async function getSeries(viewer: Viewer, slug: string): Promise<Series> {
  const [row] = rows.parse(
    await db.$queryRaw`SELECT item FROM get_blog_series(${viewer?.id ?? null}::uuid, ${slug})`,
  );
  assertFound(row, NO_SERIES);
  return row.item;
}
