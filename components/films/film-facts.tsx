import { ChipLinks } from "@/components/ui/chip-links";
import { GENRES } from "@/lib/films/genres";
import { countryName, languageName } from "@/lib/films/names";
import type { Film } from "@/lib/films/schema";
import { filmsHref } from "./films-href";

/** What a film is: each fact a way to the others of its kind. */
export function FilmFacts({ film: { genres, countries, languages, year } }: { film: Film }) {
  const decade = Math.floor(year / 10) * 10;
  return (
    <ChipLinks
      label="More films like this"
      chips={[
        ...genres.map((genre) => ({ href: filmsHref({ genre: [genre] }), label: GENRES[genre] })),
        ...countries.map((country) => ({ href: filmsHref({ country }), label: countryName(country) })),
        ...languages.map((language) => ({ href: filmsHref({ language }), label: languageName(language) })),
        { href: filmsHref({ decade }), label: `${decade}s` },
      ]}
    />
  );
}
