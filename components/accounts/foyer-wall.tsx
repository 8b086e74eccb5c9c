import { wallFilms } from "@/components/home/films";
import { Poster } from "@/components/ui/poster";

const columns = [
  { films: wallFilms.slice(0, 4), className: "-mt-24" },
  { films: wallFilms.slice(4, 8), className: "-mt-4" },
  { films: wallFilms.slice(8, 12), className: "-mt-40" },
];

/** Posters in the foyer, tilted a little as on a pin board, with one sentence in front. Only where there is room. */
export function FoyerWall() {
  return (
    <aside
      aria-hidden="true"
      className="sticky top-0 hidden h-dvh overflow-hidden border-line border-l bg-surface lg:block"
    >
      <div className="absolute -inset-x-16 -top-10 grid rotate-[-4deg] grid-cols-3 gap-4">
        {columns.map(({ films, className }) => (
          <div key={className} className={`grid content-start gap-4 ${className}`}>
            {films.map((film) => (
              <Poster key={film.id} film={film} silent className="shadow-lift" />
            ))}
          </div>
        ))}
      </div>
      <div className="absolute inset-0 bg-linear-to-t from-20% from-canvas via-canvas/55 to-transparent" />
      <p className="absolute inset-x-0 bottom-0 max-w-[34rem] p-12 font-serif text-3xl text-ink leading-tight tracking-[-0.015em]">
        Every film is a letter. Somebody here has read the same one.
      </p>
    </aside>
  );
}
