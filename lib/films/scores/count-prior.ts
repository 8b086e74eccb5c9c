import "server-only";
import { z } from "zod";
import { now } from "@/lib/platform/clock";
import { jobsDb } from "@/lib/platform/db";

const answer = z.tuple([z.object({ mean: z.number().nullable() })]);

/**
 * Counts what films are rated on average, in half stars, and every score anew from it; null while nobody has rated any. A
 * film's score is the Bayesian mean (10 × that + the sum of its votes) / (10 + their number): ten votes at the mean of the
 * catalogue stand against the first few. A doubted vote counts a tenth. For jobs.
 */
export async function countPrior(): Promise<number | null> {
  const [{ mean }] = answer.parse(
    await jobsDb().$queryRaw`SELECT count_film_prior(${now()}::timestamptz) AS mean`,
  );
  return mean;
}
