import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Input } from "@/components/ui/input";
import { Refresh } from "@/components/ui/refresh";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { saveNote } from "@/lib/films/watchlist/actions";
import { PRIORITIES, WATCHLIST_NOTE_MOST } from "@/lib/films/watchlist/choices";

type Props = { slug: string; note: string; priority: number };

/** A line about a film of one's watchlist, and how urgent it is. Nobody else sees either. */
export function NoteForm({ slug, note, priority }: Props) {
  return (
    <Form action={saveNote} className="flex flex-wrap items-end gap-3 pt-2 pb-3">
      <input type="hidden" name="slug" value={slug} />
      <Field label="Note, for yourself" name="note" className="min-w-52 flex-1">
        <Input type="text" defaultValue={note} maxLength={WATCHLIST_NOTE_MOST * 2} />
      </Field>
      <Field label="When" name="priority">
        <Select
          defaultValue={String(priority)}
          options={PRIORITIES.map((label, value) => ({ value: String(value), label }))}
        />
      </Field>
      <SubmitButton variant="secondary">Keep</SubmitButton>
      <Refresh />
    </Form>
  );
}
