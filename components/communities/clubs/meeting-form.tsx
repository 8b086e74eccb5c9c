import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Input } from "@/components/ui/input";
import { Refresh } from "@/components/ui/refresh";
import { SubmitButton } from "@/components/ui/submit-button";
import { submitMeeting } from "@/lib/communities/clubs/actions";

type Props = { round: string; film: string; timeZone: string };

/** Calling the club together about its film: an event like others, for people to say whether they come. */
export function MeetingForm({ round, film, timeZone }: Props) {
  return (
    <Form action={submitMeeting} className="grid gap-5">
      <h4 className="font-medium text-ink">Meet about it</h4>
      <input type="hidden" name="id" value={round} />
      <input type="hidden" name="timeZone" value={timeZone} />
      <Field label="What it is called" name="title" required>
        <Input type="text" defaultValue={`We talk about ${film}`.slice(0, 120)} maxLength={240} />
      </Field>
      <div className="grid gap-5 sm:grid-cols-2">
        <Field label="Begins" name="starts" hint={`On a clock in ${timeZone.replaceAll("_", " ")}.`} required>
          <Input type="datetime-local" />
        </Field>
        <Field label="Ends" name="ends" required>
          <Input type="datetime-local" />
        </Field>
        <Field label="Place" name="place" optional>
          <Input type="text" maxLength={400} />
        </Field>
        <Field label="Link" name="link" optional>
          <Input type="url" maxLength={500} />
        </Field>
      </div>
      <SubmitButton variant="secondary" className="justify-self-start" pending="Planning…">
        Plan the meeting
      </SubmitButton>
      <Refresh />
    </Form>
  );
}
