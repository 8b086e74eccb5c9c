import { useId } from "react";
import type { FilmCard as Card } from "@/lib/films/schema";
import { FilmGrid } from "./film-grid";

/** Films under a heading; nothing where there are none. */
export function FilmShelf({ title, films }: { title: string; films: readonly Card[] }) {
  const id = useId();
  if (films.length === 0) return null;
  return (
    <section aria-labelledby={id} className="border-line border-t py-8">
      <h2 id={id} className="pb-5 font-serif text-ink text-xl">
        {title}
      </h2>
      <FilmGrid films={films} />
    </section>
  );
}
