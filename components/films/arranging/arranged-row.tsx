import { NotebookPen, X } from "lucide-react";
import type { ReactNode } from "react";
import { Form } from "@/components/ui/form";
import type { FormAnswer } from "@/components/ui/form-context";
import { Refresh } from "@/components/ui/refresh";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FilmCard } from "@/lib/films/schema";
import { FilmPoster } from "../film-poster";

type Props = {
  film: FilmCard;
  heading: ReactNode;
  /** Said about the film below the heading, what there is of it. */
  facts: readonly (string | number | null)[];
  note: string;
  /** The buttons that move it; none where the order is not by hand. */
  moves: ReactNode;
  /** How it is taken off, and off what. */
  off: {
    action: (before: FormAnswer, form: FormData) => Promise<FormAnswer>;
    fields?: Record<string, string>;
    what: string;
  };
  /** The form for the note. */
  children: ReactNode;
};

/** A film among those one arranges: poster, what it is, the ways to move it or take it off, and a note behind a fold. */
export function ArrangedRow({ film, heading, facts, note, moves, off, children }: Props) {
  const { slug, title } = film;
  return (
    <div className="grid grid-cols-[3.5rem_minmax(0,1fr)] gap-x-4 py-3 sm:grid-cols-[3.5rem_minmax(0,1fr)_auto]">
      <FilmPoster film={film} silent className="w-14" />
      <div className="grid min-w-0 content-center gap-1">
        {heading}
        <p className="truncate text-ink-faint text-sm">{facts.filter(Boolean).join(" · ")}</p>
        {note && <p className="text-ink-soft text-sm">{note}</p>}
      </div>
      <div className="flex items-center max-sm:col-start-2 max-sm:-ml-2">
        {moves}
        <Form action={off.action} say="nothing">
          {Object.entries({ ...off.fields, slug, wants: "off" }).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <SubmitButton variant="ghost" size="icon-sm" aria-label={`Take ${title} off ${off.what}`}>
            <X aria-hidden="true" />
          </SubmitButton>
          <Refresh />
        </Form>
      </div>
      <details className="col-start-2 sm:col-end-4">
        <summary className="inline-flex min-h-8 cursor-pointer list-none items-center gap-1.5 text-ink-faint text-sm hover:text-ink [&::-webkit-details-marker]:hidden">
          <NotebookPen aria-hidden="true" className="size-3.5" />
          {note ? "Change the note" : "Note"}
          <span className="sr-only"> on {title}</span>
        </summary>
        {children}
      </details>
    </div>
  );
}
