import { FilmField } from "@/components/films/film-field";
import { Form } from "@/components/ui/form";
import { RadioGroup } from "@/components/ui/radio-group";
import { Refresh } from "@/components/ui/refresh";
import { SubmitButton } from "@/components/ui/submit-button";
import { decideFilm } from "@/lib/films/moving/import/actions";
import type { ImportFilm } from "@/lib/films/moving/import/schema";
import { inKinds } from "./in-rows";

/** A film that may be one of several here, or none of them: its member says which. */
export function Doubt({ id, film }: { id: string; film: ImportFilm }) {
  const named = `${film.title}${film.year ? ` (${film.year})` : ""}`;
  const guesses = film.guesses.map(({ slug, title, year, directors }) => ({
    value: slug,
    label: `${title} (${year})`,
    hint: directors.join(", ") || undefined,
  }));
  return (
    <li className="grid gap-3 rounded-card border border-line bg-surface p-4">
      <div className="grid gap-0.5">
        <h3 className="font-serif text-ink text-lg">{named}</h3>
        <p className="text-ink-faint text-xs">{inKinds(film.kinds)}</p>
      </div>
      <Form action={decideFilm} className="grid gap-3" aria-label={named}>
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="number" value={film.number} />
        <RadioGroup
          legend={`Which film is ${named}?`}
          hideLegend
          name="choice"
          options={[...guesses, { value: "skip", label: "None of these; leave it out" }]}
          defaultValue={guesses[0]?.value}
        />
        <div className="flex flex-wrap items-end gap-3">
          <FilmField label="Or another film" hint="" className="min-w-48 flex-1" />
          <SubmitButton variant="secondary">That one</SubmitButton>
        </div>
        <Refresh />
      </Form>
    </li>
  );
}
