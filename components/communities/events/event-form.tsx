import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Input } from "@/components/ui/input";
import { LinkButton } from "@/components/ui/link-button";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { Textarea } from "@/components/ui/textarea";
import { submitEvent, submitEventChange } from "@/lib/communities/events/actions";
import type { CommunityEvent } from "@/lib/communities/events/schema";
import { wallTimeIn } from "@/lib/communities/events/time-zone";
import { zoneOptions } from "./zone-options";

type Props = {
  slug: string;
  /** Where the clocks hang that its times are read from, unless it says otherwise. */
  timeZone: string;
  /** The one that is said anew; without it a new one is planned. */
  event?: CommunityEvent;
};

/** Planning an event, or saying it anew. Its times are those of the clock where it takes place. */
export function EventForm({ slug, timeZone, event }: Props) {
  const zone = event?.timeZone ?? timeZone;
  return (
    <Form action={event ? submitEventChange : submitEvent} className="grid max-w-2xl gap-6">
      <input type="hidden" name={event ? "id" : "slug"} value={event?.id ?? slug} />
      <Field label="Title" name="title" required>
        <Input type="text" defaultValue={event?.title} maxLength={240} />
      </Field>
      <div className="grid gap-6 sm:grid-cols-2">
        <Field label="Begins" name="starts" required>
          <Input type="datetime-local" defaultValue={event && wallTimeIn(zone, event.startsAt)} />
        </Field>
        <Field label="Ends" name="ends" required>
          <Input type="datetime-local" defaultValue={event && wallTimeIn(zone, event.endsAt)} />
        </Field>
        <Field label="Time zone" name="timeZone" hint="Where those clocks hang." required>
          <Select defaultValue={zone} options={zoneOptions(zone)} />
        </Field>
        <Field label="Seats" name="capacity" optional hint="How many may come; everybody, if left out.">
          <Input
            type="number"
            defaultValue={event?.capacity ?? undefined}
            min={1}
            max={100_000}
            inputMode="numeric"
          />
        </Field>
      </div>
      <Field label="Place" name="place" optional>
        <Input type="text" defaultValue={event?.place} maxLength={400} />
      </Field>
      <Field label="Link" name="link" optional hint="Where one watches or meets online.">
        <Input type="url" defaultValue={event?.link} maxLength={500} />
      </Field>
      <Field label="Description" name="description" optional>
        <Textarea rows={5} defaultValue={event?.description} />
      </Field>
      <div className="flex flex-wrap items-center gap-3">
        <SubmitButton pending={event ? "Saving…" : "Planning…"}>
          {event ? "Save the changes" : "Plan the event"}
        </SubmitButton>
        <LinkButton
          href={`/communities/${slug}/events${event ? `/${event.id}` : ""}`}
          prefetch={false}
          variant="ghost"
        >
          Never mind
        </LinkButton>
      </div>
    </Form>
  );
}
