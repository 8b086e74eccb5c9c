import { FilmField } from "@/components/films/film-field";
import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Input } from "@/components/ui/input";
import { Refresh } from "@/components/ui/refresh";
import { SubmitButton } from "@/components/ui/submit-button";
import { submitNomination } from "@/lib/communities/clubs/actions";
import { canNominateFilm } from "@/lib/communities/clubs/policy";
import { type Round, WHY_MOST } from "@/lib/communities/clubs/schema";
import { NominationRow } from "./nomination-row";
import { WithdrawForm } from "./withdraw-form";

/** What is nominated so far, and the form that nominates. */
export function Nominations({ round, isStaff }: { round: Round; isStaff: boolean }) {
  const { id, nominations, nominationsEach, mine } = round;
  return (
    <div className="grid gap-6">
      {nominations.length > 0 && (
        <ul className="grid gap-4">
          {nominations.map((nomination) => (
            <li key={nomination.id}>
              <NominationRow nomination={nomination} mayReport={mine !== null}>
                {(nomination.isMine || isStaff) && <WithdrawForm nomination={nomination} />}
              </NominationRow>
            </li>
          ))}
        </ul>
      )}
      {mine && nominations.length === 0 && (
        <p className="text-ink-soft">Nothing is nominated yet. Yours could be the first.</p>
      )}
      {canNominateFilm(round) && (
        <Form
          key={nominations.length}
          action={submitNomination}
          className="grid gap-4 rounded-card border border-line bg-canvas p-4 sm:grid-cols-2"
        >
          <input type="hidden" name="id" value={id} />
          <FilmField label="Your film" hint="Its title, with the year where there are several." />
          <Field label="Why this one" name="words" optional>
            <Input
              type="text"
              maxLength={2 * WHY_MOST}
              placeholder="One sentence that makes people curious"
            />
          </Field>
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2 sm:col-span-2">
            <SubmitButton pending="Nominating…">Nominate it</SubmitButton>
            {nominationsEach > 1 && (
              <span className="text-ink-faint text-sm">Everybody may nominate {nominationsEach}.</span>
            )}
          </div>
          <Refresh />
        </Form>
      )}
    </div>
  );
}
