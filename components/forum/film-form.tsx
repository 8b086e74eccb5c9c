import { FilmField } from "@/components/films/film-field";
import { Form } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FilmCard } from "@/lib/films/schema";
import { submitFilm } from "@/lib/forum/threads/actions";

type Props = { id: string; film: FilmCard | null };

/** Says what film a thread is about; an empty field is none. */
export function FilmForm({ id, film }: Props) {
  return (
    <Form action={submitFilm} className="grid justify-items-start gap-3">
      <input type="hidden" name="id" value={id} />
      <FilmField said={film ? `${film.title} (${film.year})` : ""} className="w-full" />
      <SubmitButton variant="secondary">Keep the film</SubmitButton>
    </Form>
  );
}
