import { Form } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { pickFavourites } from "@/lib/films/favourites/actions";
import type { FilmCard } from "@/lib/films/schema";
import { FilmField } from "../film-field";
import { PosterChoice } from "./poster-choice";

/** The first thing somebody says of their taste: up to four films they love, which are their favourites from then on. */
export function TastePicker({ films }: { films: readonly FilmCard[] }) {
  return (
    <Form action={pickFavourites} className="grid gap-6">
      <fieldset>
        <legend className="pb-4 text-ink-soft">
          Choose three or four films you love. They stand on your profile, where you can change them, and the
          first recommendations come from them.
        </legend>
        <ul className="grid grid-cols-3 gap-3 sm:grid-cols-6 sm:gap-4">
          {films.map((film) => (
            <li key={film.id}>
              <PosterChoice film={film} />
            </li>
          ))}
        </ul>
      </fieldset>
      <div className="sticky bottom-0 flex items-end gap-3 border-line border-t bg-canvas/95 py-4 backdrop-blur-sm max-md:bottom-[calc(3.5rem+env(safe-area-inset-bottom))]">
        <FilmField name="other" label="Another one" hint="" className="min-w-0 flex-1" />
        <SubmitButton pending="Looking…">Show me films</SubmitButton>
      </div>
    </Form>
  );
}
