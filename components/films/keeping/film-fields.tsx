import { GenreChoice } from "@/components/films/genre-choice";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Textarea } from "@/components/ui/textarea";
import { countryName, languageName } from "@/lib/films/names";
import type { Film } from "@/lib/films/schema";

/** What a film is, to be filled in: empty for a new one, else as it is known. */
export function FilmFields({ film, title }: { film?: Film; title?: string }) {
  const named = (people: Film["cast"] = []) => people.map(({ name }) => name).join(", ");
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Field label="Title" name="title" hint="As it is known in English." required>
        <Input type="text" maxLength={200} defaultValue={film?.title ?? title} />
      </Field>
      <Field label="Original title" name="originalTitle" hint="Where it differs, in Latin letters." optional>
        <Input type="text" maxLength={200} defaultValue={film?.originalTitle ?? ""} />
      </Field>
      <Field label="Year" name="year" required>
        <Input type="number" min={1874} max={2100} inputMode="numeric" defaultValue={film?.year} />
      </Field>
      <Field label="Minutes" name="minutes" optional>
        <Input type="number" min={1} max={6000} inputMode="numeric" defaultValue={film?.minutes ?? ""} />
      </Field>
      <Field label="Directed by" name="directors" hint="With commas between several." optional>
        <Input type="text" maxLength={800} defaultValue={named(film?.directedBy)} />
      </Field>
      <Field label="With" name="cast" hint="Who plays the main parts." optional>
        <Input type="text" maxLength={1500} defaultValue={named(film?.cast)} />
      </Field>
      <Field label="Countries" name="countries" hint="Like Senegal, France." optional>
        <Input type="text" maxLength={200} defaultValue={film?.countries.map(countryName).join(", ")} />
      </Field>
      <Field label="Languages" name="languages" hint="Like Wolof, French; or Silent." optional>
        <Input type="text" maxLength={200} defaultValue={film?.languages.map(languageName).join(", ")} />
      </Field>
      <GenreChoice chosen={film?.genres ?? []} hint="up to five" />
      <Field
        label="What it is about"
        name="synopsis"
        hint="One sentence, in your own words."
        optional
        className="col-span-full"
      >
        <Textarea rows={2} maxLength={500} defaultValue={film?.synopsis} />
      </Field>
    </div>
  );
}
