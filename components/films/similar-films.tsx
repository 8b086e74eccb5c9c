import type { Film, SimilarFilm } from "@/lib/films/schema";
import { FilmCard } from "./film-card";
import { filmGrid } from "./film-grid-styles";
import { similarShown } from "./similar-shown";
import { whySimilar } from "./why-similar";

/** Films like the one of the page, each with why; those by its director stand on a shelf of their own. */
export function SimilarFilms({ film, similar }: { film: Film; similar: readonly SimilarFilm[] }) {
  const films = similarShown(film, similar);
  if (films.length === 0) return null;
  return (
    <section aria-labelledby="similar" className="border-line border-t py-8">
      <h2 id="similar" className="pb-5 font-serif text-ink text-xl">
        Films like it
      </h2>
      <ul className={`grid ${filmGrid}`}>
        {films.map((each) => (
          <li key={each.id} className="grid min-w-0 content-start gap-1">
            <FilmCard film={each} />
            <p className="text-ink-soft text-xs">{whySimilar(each.because)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
