import "server-only";
import { dropTags } from "@/lib/platform/cache";
import { now } from "@/lib/platform/clock";
import { jobsDb } from "@/lib/platform/db";
import { matchFilm } from "./match-film";
import { takeFacts } from "./take-facts";
import { whileItAnswers } from "./while-it-answers";

const AT_ONCE = 100;
/** Who was not found is looked for again after so many days. */
const AGAIN_DAYS = 30;

/** Finds films of ours at TMDB by title, year and director, and lends them what they lack. Those never looked for come first. */
export async function fillFilms(signal: AbortSignal): Promise<void> {
  const before = new Date(now().getTime() - AGAIN_DAYS * 86_400_000);
  const wanted = () =>
    jobsDb().film.findMany({
      where: { tmdbId: null, OR: [{ tmdbAt: null }, { tmdbAt: { lt: before } }] },
      orderBy: [{ tmdbAt: { sort: "asc", nulls: "first" } }, { id: "asc" }],
      select: { id: true, slug: true, title: true, originalTitle: true, year: true, directors: true },
      take: AT_ONCE,
    });
  const done = await whileItAnswers(signal, wanted, async (film) => {
    const found = await matchFilm(film);
    if (found && (await takeFacts(film.id, found))) return;
    await jobsDb().film.update({ where: { id: film.id }, data: { tmdbAt: now() } });
  });
  if (done > 0) await dropTags(["films"]);
}
