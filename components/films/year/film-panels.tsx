import { dayWords } from "@/components/films/diary/day-words";
import { inHours } from "@/components/films/in-hours";
import { partingWords, timesWords } from "@/components/films/statistics/parting-words";
import { againWords } from "@/components/films/statistics/statistics-words";
import { ToldFilm } from "@/components/films/statistics/told-film";
import { inNumbers } from "@/components/profiles/in-numbers";
import { entryHref } from "@/lib/films/diary/entry-href";
import type { Seen } from "@/lib/films/statistics/schema";
import { Panel } from "./panel";
import { Quote } from "./quote";
import type { Told } from "./told";

/** The films of a year that are worth a word of their own. */
export function FilmPanels({ seed, figures }: Told) {
  const { first, last, longest, again, kinder, harsher, review } = figures;
  return (
    <>
      {first && last && first.id !== last.id && (
        <Panel seed={seed} nth={11} className="md:col-span-3" kicker="From the first" title="To the last.">
          <div className="grid gap-5">
            <OnDay seen={first} />
            <OnDay seen={last} />
          </div>
        </Panel>
      )}
      {longest && (
        <Panel
          seed={seed}
          nth={12}
          className="md:col-span-3"
          kicker={againWords(figures, { some: "More than once", none: "Nothing twice" })}
          title={again ? "Once was not enough." : "The long sitting."}
        >
          <div className="grid gap-5">
            {again && (
              <ToldFilm film={again} kicker="Watched most">
                {timesWords(again.times)}
              </ToldFilm>
            )}
            <ToldFilm film={longest} kicker="The longest">
              {inHours(longest.minutes)}
            </ToldFilm>
          </div>
        </Panel>
      )}
      {(kinder || harsher) && (
        <Panel
          seed={seed}
          nth={13}
          className="md:col-span-6"
          kicker="Against the grain"
          title="Others saw it otherwise."
        >
          <div className="grid gap-5 md:grid-cols-2">
            {kinder && (
              <ToldFilm film={kinder} kicker="Loved more">
                {partingWords(kinder)}
              </ToldFilm>
            )}
            {harsher && (
              <ToldFilm film={harsher} kicker="Loved less">
                {partingWords(harsher)}
              </ToldFilm>
            )}
          </div>
        </Panel>
      )}
      {review && (
        <Panel
          seed={seed}
          nth={14}
          className="md:col-span-6"
          kicker={`The review most liked: ${inNumbers(review.likes, "like")}`}
          title={<Quote review={review} />}
        >
          <ToldFilm film={review.film} kicker="On" href={entryHref(review.id)} />
        </Panel>
      )}
    </>
  );
}

function OnDay({ seen: { id, film, watchedOn } }: { seen: Seen }) {
  return <ToldFilm film={film} kicker={watchedOn ? dayWords(watchedOn) : ""} href={entryHref(id)} />;
}
