import { FilmPoster } from "@/components/films/film-poster";
import { hoursOf } from "@/components/films/statistics/statistics-words";
import { inNumbers } from "@/components/profiles/in-numbers";
import { Link } from "@/components/ui/link";
import type { Statistics } from "@/lib/films/statistics/schema";
import type { Profile } from "@/lib/profiles/schema";
import { panelInks } from "./panel-inks";

type Props = { profile: Profile; year: number; seed: string; figures: Statistics; isNow: boolean };

/** How a year in review opens: whose it is, and how much of it there was. */
export function YearHero({ profile: { handle, name }, year, seed, figures, isNow }: Props) {
  const { films, minutes, countryCount, best } = figures;
  const { ground, figure, letters } = panelInks(seed, 0);
  const told = [
    inNumbers(films, "film"),
    inNumbers(hoursOf(minutes), "hour"),
    inNumbers(countryCount, "country", "countries"),
  ];
  return (
    <header
      className="panel relative isolate grid gap-10 overflow-hidden rounded-card px-5 pt-8 pb-6 sm:px-10 sm:pt-12 sm:pb-10"
      style={{ backgroundColor: ground, color: letters }}
    >
      <svg
        viewBox="0 0 800 450"
        preserveAspectRatio="xMinYMid slice"
        aria-hidden="true"
        className="-z-10 absolute inset-0 size-full"
      >
        <path d="M12 14 800-90v470z" fill={figure} opacity="0.55" />
        <path d="M12 14 800 20v210z" fill={figure} opacity="0.6" />
        <circle cx="12" cy="14" r="6" fill={letters} />
      </svg>
      <div className="grid gap-3">
        <h1 className="font-serif leading-none tracking-[-0.04em]">
          <span className="block pb-2 font-sans font-medium text-base tracking-normal">
            <Link href={`/members/${handle}`} className="underline-offset-4 hover:underline">
              {name}
            </Link>
            ’s year in films
            {isNow && ", so far"}
          </span>
          <span className="block text-[clamp(6rem,22vw,15rem)]">{year}</span>
        </h1>
        <p className="flex flex-wrap gap-x-5 gap-y-1 font-serif text-xl sm:text-2xl">
          {told.map((each) => (
            <span key={each}>{each}</span>
          ))}
        </p>
      </div>
      {best.length > 0 && (
        <ul aria-label="Loved most" className="grid grid-cols-3 gap-3 sm:grid-cols-6 sm:gap-4">
          {best.map((film) => (
            <li key={film.id}>
              <Link
                href={`/films/${film.slug}`}
                prefetch={false}
                aria-label={`${film.title}, ${film.rating} stars`}
                className="block rounded-control"
              >
                <FilmPoster film={film} silent className="shadow-lift" />
              </Link>
            </li>
          ))}
        </ul>
      )}
    </header>
  );
}
