import { Poster } from "@/components/ui/poster";
import { wallFilms } from "./films";

const columns = [
  { films: wallFilms.slice(0, 4), className: "-mt-16" },
  { films: wallFilms.slice(4, 8), className: "-mt-40" },
  { films: wallFilms.slice(8, 12), className: "-mt-6" },
];

/** Posters hung in the light of the beam: three columns on wide screens, a strip to draw along on phones. */
export function PosterWall() {
  return (
    <>
      <div
        aria-hidden="true"
        className="hidden h-[46rem] max-h-[calc(100dvh-2rem)] grid-cols-3 gap-4 overflow-hidden [mask-image:linear-gradient(#000_70%,transparent)] lg:grid"
      >
        {columns.map(({ films, className }) => (
          <div key={className} className={`grid content-start gap-4 ${className}`}>
            {films.map((film) => (
              <Poster key={film.id} film={film} className="shadow-lift" />
            ))}
          </div>
        ))}
      </div>
      <div
        aria-hidden="true"
        className="-mx-[clamp(1rem,4vw,2.5rem)] overflow-x-auto [scrollbar-width:none] lg:hidden"
      >
        <div className="flex w-max gap-3 px-[clamp(1rem,4vw,2.5rem)] pb-4">
          {wallFilms.slice(0, 8).map((film) => (
            <div key={film.id} className="w-[38vw] max-w-44">
              <Poster film={film} className="shadow-lift" />
            </div>
          ))}
        </div>
      </div>
    </>
  );
}
