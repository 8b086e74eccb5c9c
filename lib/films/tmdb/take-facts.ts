import "server-only";
import { z } from "zod";
import { now } from "@/lib/platform/clock";
import { jobsDb } from "@/lib/platform/db";
import { asSaid } from "../as-said";
import { factsOf } from "./facts-of";
import type { TmdbDetails } from "./schema";

const answer = z.tuple([z.object({ taken: z.boolean() })]);

/** Lends a film of ours the facts that it lacks; ours stay where both say something. Not twice the same film of theirs. */
export async function takeFacts(filmId: string, details: TmdbDetails): Promise<boolean> {
  const said = asSaid(factsOf(details));
  const [{ taken }] = answer.parse(
    await jobsDb().$queryRaw`
      SELECT take_tmdb_facts(${filmId}::uuid, ${said}::jsonb, ${now()}::timestamptz) AS taken`,
  );
  return taken;
}
