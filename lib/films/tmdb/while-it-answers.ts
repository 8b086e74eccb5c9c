import "server-only";
import { hasTmdb, TmdbAway } from "./ask-tmdb";

/** Does a job's work on one thing after another, for as long as TMDB answers and the process is not asked to stop. Answers how many were done. */
export async function whileItAnswers<T>(
  signal: AbortSignal,
  list: () => Promise<readonly T[]>,
  work: (each: T) => Promise<unknown>,
): Promise<number> {
  let done = 0;
  if (!hasTmdb()) return done;
  try {
    for (const each of await list()) {
      if (signal.aborted) break;
      await work(each);
      done += 1;
    }
  } catch (error) {
    if (!(error instanceof TmdbAway)) throw error;
  }
  return done;
}
