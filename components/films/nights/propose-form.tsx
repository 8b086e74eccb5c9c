import { Form } from "@/components/ui/form";
import { Refresh } from "@/components/ui/refresh";
import { SubmitButton } from "@/components/ui/submit-button";
import { submitNightVote } from "@/lib/films/nights/actions";
import { FilmField } from "../film-field";

/** Proposing a film that is on nobody's watchlist: a vote for it. */
export function ProposeForm({ id, count }: { id: string; count: number }) {
  return (
    <Form key={count} action={submitNightVote} className="flex flex-wrap items-end gap-3">
      <input type="hidden" name="id" value={id} />
      <FilmField label="Another film" hint="" className="min-w-56 flex-1" />
      <SubmitButton variant="secondary">Propose it</SubmitButton>
      <Refresh />
    </Form>
  );
}
