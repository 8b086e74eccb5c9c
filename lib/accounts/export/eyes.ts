import "server-only";
import { z } from "zod";
import { Prisma } from "@/generated/prisma/client";
import { jobsDb, withMember } from "@/lib/platform/db";
import { type After, type Eyes, FIRST, type Row } from "./part";

/** Few enough that the longest messages there can be fit into memory. */
const BATCH = 500;
const keyed = z.array(z.looseObject({ key: z.string() }));

/** The two ways of looking for a member's own things; both stop when the process is asked to. */
export function eyesOf(me: string, signal: AbortSignal): Eyes {
  async function* inBatches(
    run: (sql: Prisma.Sql) => Promise<unknown>,
    after: After,
    first = FIRST,
  ): AsyncGenerator<Row> {
    let last: string | undefined = first;
    while (last !== undefined) {
      signal.throwIfAborted();
      const rows = keyed.parse(await run(Prisma.sql`${after(last)} LIMIT ${BATCH}`));
      for (const { key: _, ...row } of rows) yield row;
      last = rows.length === BATCH ? rows.at(-1)?.key : undefined;
    }
  }
  const asThem = (sql: Prisma.Sql) => withMember(me, (tx) => tx.$queryRaw(sql));
  return {
    me,
    own: (after, first) => inBatches((sql) => pastRows(me, sql), after, first),
    seen: (after, first) => inBatches(asThem, after, first),
  };
}

async function pastRows(me: string, sql: Prisma.Sql): Promise<unknown> {
  const db = jobsDb();
  const [, rows] = await db.$transaction([
    db.$queryRaw`SELECT set_config('app.member_id', ${me}, true)`,
    db.$queryRaw(sql),
  ]);
  return rows;
}
