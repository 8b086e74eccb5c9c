import "server-only";
import { z } from "zod";
import { now } from "@/lib/platform/clock";
import { jobsDb } from "@/lib/platform/db";

/** How many at once: what one statement holds stays small whatever happened in an hour. */
const AT_ONCE = 200;

const counted = z.tuple([z.object({ many: z.int() })]);
const waiting = z.tuple([z.object({ films: z.array(z.uuid()) })]);

/**
 * Counts anew which films the same people like, of every film: the whole, once a night. Item-item collaborative filtering
 * as in Deshpande and Karypis, "Item-Based Top-N Recommendation Algorithms" (ACM TOIS 22(1), 2004): the cosine between what
 * people think of two films, with each person's vector of length one. Likeness of few people is shrunk, as in Bell and Koren,
 * "Scalable Collaborative Filtering with Jointly Derived Neighborhood Interpolation Weights" (ICDM 2007): by n / (n + 10),
 * where n people liked both. Fewer than three make no neighbours, and only what is open to everybody counts: a mark for
 * followers, or for oneself, moves nothing that others see. Answers of how many films.
 */
export async function countAllNeighbours(): Promise<number> {
  const [{ many }] = counted.parse(
    await jobsDb().$queryRaw`SELECT count_film_neighbours(NULL, ${now()}::timestamptz) AS many`,
  );
  return many;
}

/** The same for the films of which somebody thinks something else since. What was taken back waits for the night. */
export async function countChangedNeighbours(signal: AbortSignal): Promise<number> {
  const [{ films }] = waiting.parse(await jobsDb().$queryRaw`SELECT films_to_count() AS films`);
  let done = 0;
  for (let at = 0; at < films.length && !signal.aborted; at += AT_ONCE) {
    const some = films.slice(at, at + AT_ONCE);
    const [{ many }] = counted.parse(
      await jobsDb().$queryRaw`SELECT count_film_neighbours(${some}::uuid[], ${now()}::timestamptz) AS many`,
    );
    done += many;
  }
  return done;
}
