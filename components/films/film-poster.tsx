import { Poster } from "@/components/ui/poster";
import type { FilmCard } from "@/lib/films/schema";

type Props = { film: Omit<FilmCard, "id">; silent?: boolean; className?: string };

/** The poster of a film of the catalogue: drawn from its address, so that it is the same wherever the film is met. */
export function FilmPoster({ film: { slug, title, year, directors }, silent, className }: Props) {
  return (
    <Poster
      film={{ id: slug, title, year, director: directors.join(", ") }}
      silent={silent}
      className={className}
    />
  );
}
