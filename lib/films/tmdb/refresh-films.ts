import "server-only";
import { dropTags } from "@/lib/platform/cache";
import { now } from "@/lib/platform/clock";
import { jobsDb } from "@/lib/platform/db";
import { readTmdbFilm } from "./queries";
import { takeFacts } from "./take-facts";
import { whileItAnswers } from "./while-it-answers";

/** A day's worth. TMDB wants nothing of theirs kept longer than six months: that is enough for fifty thousand films. */
const A_DAY = 300;
const OLD_DAYS = 30;

/** Asks again about the films that come from TMDB, the longest ago first. */
export async function refreshFilms(signal: AbortSignal): Promise<void> {
  const before = new Date(now().getTime() - OLD_DAYS * 86_400_000);
  const wanted = () =>
    jobsDb().film.findMany({
      where: { tmdbId: { not: null }, tmdbAt: { lt: before } },
      orderBy: [{ tmdbAt: "asc" }, { id: "asc" }],
      select: { id: true, tmdbId: true },
      take: A_DAY,
    });
  const done = await whileItAnswers(signal, wanted, async ({ id, tmdbId }) => {
    const details = tmdbId === null ? null : await readTmdbFilm(tmdbId, 60_000);
    if (details && (await takeFacts(id, details))) return;
    // Gone over there: what we have stays, and it is asked again in its turn.
    await jobsDb().film.update({ where: { id }, data: { tmdbAt: now() } });
  });
  if (done > 0) await dropTags(["films"]);
}
