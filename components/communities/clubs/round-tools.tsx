import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Input } from "@/components/ui/input";
import { Refresh } from "@/components/ui/refresh";
import { SubmitButton } from "@/components/ui/submit-button";
import { submitCallOff, submitMoveOn, submitRoundChange } from "@/lib/communities/clubs/actions";
import { type Round, THEME_MOST } from "@/lib/communities/clubs/schema";
import { wallTimeIn } from "@/lib/communities/events/time-zone";
import { DatesFields } from "./dates-fields";
import { MeetingForm } from "./meeting-form";
import { NEXT_STEP } from "./phase-words";

/** What the staff do with a round: move it on, put it off, plan the meeting, call it off. */
export function RoundTools({ round, timeZone }: { round: Round; timeZone: string }) {
  const { id, phase, theme, event, film } = round;
  const wall = (at: string) => wallTimeIn(timeZone, at);
  const meets = (phase === "watching" || phase === "discussing") && (!event || event.cancelledAt);
  return (
    <details className="rounded-card border border-line">
      <summary className="flex min-h-11 cursor-pointer items-center px-4 font-medium text-ink-soft text-sm hover:text-ink">
        Run round {round.number}
      </summary>
      <div className="grid gap-8 border-line border-t p-4">
        <Form action={submitMoveOn} className="justify-self-start">
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="from" value={phase} />
          <SubmitButton variant="secondary">{NEXT_STEP[phase]}</SubmitButton>
          <Refresh />
        </Form>
        {meets && film && <MeetingForm round={id} film={film.title} timeZone={timeZone} />}
        <Form key={round.discussUntil} action={submitRoundChange} className="grid gap-5">
          <h4 className="font-medium text-ink">Other dates</h4>
          <input type="hidden" name="id" value={id} />
          {phase === "planned" || phase === "nominating" ? (
            <Field label="Theme" name="theme" optional>
              <Input type="text" defaultValue={theme} maxLength={2 * THEME_MOST} />
            </Field>
          ) : (
            <input type="hidden" name="theme" value={theme} />
          )}
          <DatesFields
            timeZone={timeZone}
            opens={phase === "planned" ? wall(round.opensAt) : null}
            leftOut="As it was, if left out."
            walls={{
              nominateUntil: wall(round.nominateUntil),
              voteUntil: wall(round.voteUntil),
              watchUntil: wall(round.watchUntil),
              discussUntil: wall(round.discussUntil),
            }}
          />
          <SubmitButton variant="secondary" className="justify-self-start" pending="Saving…">
            Save the dates
          </SubmitButton>
          <Refresh />
        </Form>
        <Form action={submitCallOff} className="grid gap-4">
          <h4 className="font-medium text-bad">Call it off</h4>
          <input type="hidden" name="id" value={id} />
          <Field label="Why" name="reason" optional hint="For the log of the staff.">
            <Input type="text" maxLength={600} />
          </Field>
          <SubmitButton variant="danger" className="justify-self-start" pending="Telling them…">
            Call the round off
          </SubmitButton>
          <Refresh />
        </Form>
      </div>
    </details>
  );
}
