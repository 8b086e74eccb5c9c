import { FilmLine } from "@/components/films/film-line";
import { TmdbCredit } from "@/components/films/tmdb-credit";
import { Form } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { submitTmdbFilm } from "@/lib/films/keeping/actions";
import type { AlikeFilms as Alike } from "@/lib/films/keeping/schema";

/** What a film somebody misses may be: one that is here, or one that TMDB knows and that is added by a press. */
export function AlikeFilms({ alike: { here, onTmdb } }: { alike: Alike }) {
  return (
    <>
      {here.length > 0 && (
        <section aria-labelledby="here" className="grid gap-3 py-6">
          <h2 id="here" className="font-serif text-ink text-xl">
            Here already
          </h2>
          {here.map((film) => (
            <FilmLine key={film.id} film={film} />
          ))}
        </section>
      )}
      {onTmdb.length > 0 && (
        <section aria-labelledby="tmdb" className="grid gap-3 py-6">
          <h2 id="tmdb" className="font-serif text-ink text-xl">
            Known to TMDB
          </h2>
          <ul className="grid divide-y divide-line">
            {onTmdb.map(({ tmdbId, title, originalTitle, year }) => (
              <li key={tmdbId} className="flex flex-wrap items-center justify-between gap-4 py-3">
                <span className="min-w-0 text-ink">
                  {[title, originalTitle].filter(Boolean).join(" · ")}
                  {year && <span className="text-ink-faint"> {year}</span>}
                </span>
                <Form action={submitTmdbFilm}>
                  <input type="hidden" name="tmdbId" value={tmdbId} />
                  <SubmitButton variant="secondary">Add it</SubmitButton>
                </Form>
              </li>
            ))}
          </ul>
          <TmdbCredit />
        </section>
      )}
    </>
  );
}
