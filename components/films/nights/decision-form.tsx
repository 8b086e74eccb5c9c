import { zoneOptions } from "@/components/communities/events/zone-options";
import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Input } from "@/components/ui/input";
import { Refresh } from "@/components/ui/refresh";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { wallTimeIn } from "@/lib/communities/events/time-zone";
import { submitDecision, submitNightOff } from "@/lib/films/nights/actions";
import { NIGHT_TITLE_MOST, type Night } from "@/lib/films/nights/schema";
import { FilmField } from "../film-field";

type Props = {
  night: Night;
  /** The film that most would watch. */
  leader: { slug: string; title: string; year: number } | null;
};

/** The host says what is watched, when and where, or calls the night off. */
export function DecisionForm({ night, leader }: Props) {
  const { id, title, film, startsAt, timeZone, place, link, sequence } = night;
  const said = film ?? leader;
  return (
    <details className="rounded-card border border-line" open={startsAt === null}>
      <summary className="flex min-h-11 cursor-pointer items-center px-4 font-medium text-ink-soft text-sm hover:text-ink">
        {startsAt ? "Change what, when and where" : "Decide what, when and where"}
      </summary>
      <div className="grid gap-6 border-line border-t p-4">
        <Form key={sequence} action={submitDecision} className="grid gap-5 sm:grid-cols-2">
          <input type="hidden" name="id" value={id} />
          {said && <input type="hidden" name="shown" value={said.slug} />}
          <Field label="What it is called" name="title" required>
            <Input type="text" defaultValue={title} maxLength={2 * NIGHT_TITLE_MOST} />
          </Field>
          <FilmField
            label="The film"
            hint={film ? "" : "What most of you would watch, or another."}
            said={said ? `${said.title} (${said.year})` : ""}
          />
          <Field label="When" name="starts" hint="Not yet, if left out.">
            <Input
              type="datetime-local"
              defaultValue={startsAt ? wallTimeIn(timeZone, startsAt) : undefined}
            />
          </Field>
          <Field label="Time zone" name="timeZone" required>
            <Select defaultValue={timeZone} options={zoneOptions(timeZone)} />
          </Field>
          <Field label="Where" name="place" optional>
            <Input type="text" defaultValue={place} maxLength={400} />
          </Field>
          <Field label="Link" name="link" optional>
            <Input type="url" defaultValue={link} maxLength={500} />
          </Field>
          <SubmitButton className="justify-self-start" pending="Saving…">
            Save it
          </SubmitButton>
          <Refresh />
        </Form>
        <Form action={submitNightOff} className="border-line border-t pt-4">
          <input type="hidden" name="id" value={id} />
          <SubmitButton variant="ghost" size="sm" className="text-bad!">
            Call the night off
          </SubmitButton>
          <Refresh />
        </Form>
      </div>
    </details>
  );
}
