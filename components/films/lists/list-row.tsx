import type { ComponentProps } from "react";
import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Input } from "@/components/ui/input";
import { Refresh } from "@/components/ui/refresh";
import { SubmitButton } from "@/components/ui/submit-button";
import { saveListNote, submitListPlace, turnOnList } from "@/lib/films/lists/actions";
import { LIST_NOTE_MOST } from "@/lib/films/lists/limits";
import type { ListItem } from "@/lib/films/lists/schema";
import { ArrangedRow } from "../arranging/arranged-row";
import { MoveButtons } from "../arranging/move-buttons";

type Props = {
  id: string;
  item: ListItem;
  /** Null where the order has no numbers. */
  number: number | null;
  arranging: Pick<ComponentProps<typeof MoveButtons>, "at" | "of" | "behind" | "move">;
};

/** A film on a list one edits. */
export function ListRow({ id, item: { film, note }, number, arranging }: Props) {
  const { slug, title, year, directors } = film;
  return (
    <ArrangedRow
      film={film}
      heading={
        <p className="font-serif text-ink text-lg leading-snug">
          {number !== null && <span className="mr-2 text-ink-faint tabular-nums">{number}</span>}
          {title}
        </p>
      }
      facts={[year, ...directors.slice(0, 2)]}
      note={note}
      moves={<MoveButtons film={film} action={submitListPlace} fields={{ id }} {...arranging} />}
      off={{ action: turnOnList, fields: { id }, what: "the list" }}
    >
      <Form action={saveListNote} className="flex flex-wrap items-end gap-3 pt-2 pb-3">
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="slug" value={slug} />
        <Field label={`What you say about ${title}`} name="note" className="min-w-52 flex-1">
          <Input type="text" defaultValue={note} maxLength={LIST_NOTE_MOST * 2} />
        </Field>
        <SubmitButton variant="secondary">Keep</SubmitButton>
        <Refresh />
      </Form>
    </ArrangedRow>
  );
}
