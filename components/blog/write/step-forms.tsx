import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Input } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import { canPublish } from "@/lib/blog/policy";
import { handIn, publishNow, scheduleFor, sendBack, takeDown } from "@/lib/blog/writing/actions";
import type { Draft } from "@/lib/blog/writing/schema";
import { wallTimeIn } from "@/lib/communities/events/time-zone";

/** The steps a post can take from where it is: handed in, published, scheduled, sent back, taken down. */
export function StepForms({ draft, timeZone }: { draft: Draft; timeZone: string }) {
  const { id, state, scheduledAt, isMine } = draft;
  const edits = canPublish(draft);
  const tomorrow = wallTimeIn(timeZone, new Date(Date.now() + 86_400_000)).slice(0, 11);
  return (
    <>
      <div className="flex flex-wrap items-end gap-3">
        {edits && state !== "published" && (
          <Form action={publishNow}>
            <input type="hidden" name="id" value={id} />
            <SubmitButton>Publish now</SubmitButton>
          </Form>
        )}
        {state === "draft" && isMine && (
          <Form action={handIn}>
            <input type="hidden" name="id" value={id} />
            <SubmitButton variant={edits ? "secondary" : "primary"}>Hand in for review</SubmitButton>
          </Form>
        )}
        {edits && state !== "published" && (
          <Form action={scheduleFor} className="flex flex-wrap items-end gap-3">
            <input type="hidden" name="id" value={id} />
            <Field label={`Or at (${timeZone})`} name="at">
              <Input
                type="datetime-local"
                defaultValue={scheduledAt ? wallTimeIn(timeZone, scheduledAt) : `${tomorrow}09:00`}
              />
            </Field>
            <SubmitButton variant="secondary">Schedule</SubmitButton>
          </Form>
        )}
      </div>
      {(edits || state === "review") && ["review", "scheduled", "unpublished"].includes(state) && (
        <Form action={sendBack} className="flex flex-wrap items-end gap-3">
          <input type="hidden" name="id" value={id} />
          {!isMine && (
            <Field label="A note for its author" name="note" optional className="min-w-64 flex-1">
              <Input type="text" maxLength={500} />
            </Field>
          )}
          <SubmitButton variant="secondary">{isMine ? "Make it a draft again" : "Send back"}</SubmitButton>
        </Form>
      )}
      {edits && state === "published" && (
        <Form action={takeDown} className="flex flex-wrap items-end gap-3">
          <input type="hidden" name="id" value={id} />
          <Field label="Why" name="note" hint="Its author is told." optional className="min-w-64 flex-1">
            <Input type="text" maxLength={500} />
          </Field>
          <SubmitButton variant="danger">Take down</SubmitButton>
        </Form>
      )}
    </>
  );
}
