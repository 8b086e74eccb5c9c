import { SavedNote } from "@/components/profiles/saved-note";
import { Form } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { saveFavourites } from "@/lib/films/favourites/actions";
import type { FilmCard } from "@/lib/films/schema";
import { FilmField } from "../film-field";

const PLACES = ["first", "second", "third", "fourth"] as const;

/** The films one shows first on one's profile, by their titles. */
export function FavouritesForm({ films }: { films: readonly FilmCard[] }) {
  return (
    <Form action={saveFavourites} className="grid gap-6">
      <div className="grid gap-4 sm:grid-cols-2">
        {PLACES.map((place, at) => {
          const film = films[at];
          return (
            <FilmField
              key={`${place} ${film?.slug}`}
              name={place}
              label={`${place[0]?.toUpperCase()}${place.slice(1)}`}
              hint=""
              said={film ? `${film.title} (${film.year})` : ""}
            />
          );
        })}
      </div>
      <div className="flex items-center gap-4">
        <SubmitButton pending="Saving your favourites…">Save favourites</SubmitButton>
        <SavedNote>Saved</SavedNote>
      </div>
    </Form>
  );
}
