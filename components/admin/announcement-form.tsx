import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Input } from "@/components/ui/input";
import { Refresh } from "@/components/ui/refresh";
import { SubmitButton } from "@/components/ui/submit-button";
import { putUp } from "@/lib/admin/announcements/actions";

/** Saying something to everybody. Times are those of the administrator's own clock. */
export function AnnouncementForm({ timeZone }: { timeZone: string }) {
  return (
    <Form action={putUp} className="grid gap-4">
      <Field label="What to say" name="words" hint="One line, over every page.">
        <Input
          type="text"
          maxLength={400}
          placeholder="The forum rests on Sunday night while we move house."
        />
      </Field>
      <Field label="Where it leads" name="link" optional hint="A path such as /blog, or an address.">
        <Input type="text" maxLength={300} />
      </Field>
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label="From" name="startsAt" optional hint="From now on, if you leave it empty.">
          <Input type="datetime-local" />
        </Field>
        <Field label="Until" name="endsAt" optional hint="Until you take it down, if you leave it empty.">
          <Input type="datetime-local" />
        </Field>
      </div>
      <p className="text-ink-faint text-xs">Your clock: {timeZone}.</p>
      <SubmitButton className="justify-self-start">Announce</SubmitButton>
      <Refresh />
    </Form>
  );
}
