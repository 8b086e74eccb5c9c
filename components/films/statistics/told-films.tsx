import { dayWords } from "@/components/films/diary/day-words";
import { inHours } from "@/components/films/in-hours";
import { inNumbers } from "@/components/profiles/in-numbers";
import { entryHref } from "@/lib/films/diary/entry-href";
import type { Statistics } from "@/lib/films/statistics/schema";
import { partingWords, timesWords } from "./parting-words";
import { ToldFilm } from "./told-film";

/** The films that stand out: the first, the hundredth, the longest, the ones others see otherwise. */
export function ToldFilms({ figures }: { figures: Statistics }) {
  const { first, last, milestones, review, longest, oldest, again, kinder, harsher, streak } = figures;
  return (
    <section aria-label="Films that stand out" className="grid gap-5">
      <h2 className="font-serif text-ink text-xl">Films that stand out</h2>
      {streak && streak.days > 1 && (
        <p className="text-ink-soft">
          The longest run was {inNumbers(streak.days, "day")} with a film on each, from{" "}
          {dayWords(streak.from)} to {dayWords(streak.until)}.
        </p>
      )}
      <div className="grid gap-x-8 gap-y-6 sm:grid-cols-2 lg:grid-cols-3">
        {first && (
          <ToldFilm film={first.film} kicker="The first" href={entryHref(first.id)}>
            {first.watchedOn && dayWords(first.watchedOn)}
          </ToldFilm>
        )}
        {last && last.id !== first?.id && (
          <ToldFilm film={last.film} kicker="The latest" href={entryHref(last.id)}>
            {last.watchedOn && dayWords(last.watchedOn)}
          </ToldFilm>
        )}
        {milestones.map(({ nth, id, film, watchedOn }) => (
          <ToldFilm
            key={id}
            film={film}
            kicker={`The ${nth.toLocaleString("en")}th in the diary`}
            href={entryHref(id)}
          >
            {watchedOn && dayWords(watchedOn)}
          </ToldFilm>
        ))}
        {again && (
          <ToldFilm film={again} kicker="Watched again and again">
            {timesWords(again.times)}
          </ToldFilm>
        )}
        {longest && (
          <ToldFilm film={longest} kicker="The longest">
            {inHours(longest.minutes)}
          </ToldFilm>
        )}
        {oldest && (
          <ToldFilm film={oldest} kicker="The oldest">
            {oldest.year}
          </ToldFilm>
        )}
        {kinder && (
          <ToldFilm film={kinder} kicker="Kinder than everybody">
            {partingWords(kinder)}
          </ToldFilm>
        )}
        {harsher && (
          <ToldFilm film={harsher} kicker="Harsher than everybody">
            {partingWords(harsher)}
          </ToldFilm>
        )}
        {review && (
          <ToldFilm film={review.film} kicker="The review most liked" href={entryHref(review.id)}>
            {inNumbers(review.likes, "like")}
          </ToldFilm>
        )}
      </div>
    </section>
  );
}
