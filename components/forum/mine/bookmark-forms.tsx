import { SavedNote } from "@/components/profiles/saved-note";
import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Input } from "@/components/ui/input";
import { Refresh } from "@/components/ui/refresh";
import { SubmitButton } from "@/components/ui/submit-button";
import { SummaryButton } from "@/components/ui/summary-button";
import { wallTimeIn } from "@/lib/communities/events/time-zone";
import { submitBookmark, submitBookmarkDrop } from "@/lib/forum/bookmarks/actions";
import type { Post } from "@/lib/forum/posts/schema";

type Props = { id: string; title: string; bookmark: Post["bookmark"]; timeZone: string };

/** Changes the note and the reminder of a bookmark, or takes it out. */
export function BookmarkForms({ id, title, bookmark, timeZone }: Props) {
  const remindAt = bookmark?.remindAt;
  return (
    <div className="flex flex-wrap items-start gap-2">
      <details className="-ml-3 open:ml-0 open:w-full">
        <SummaryButton variant="ghost">
          Note and reminder<span className="sr-only"> for {title}</span>
        </SummaryButton>
        <Form action={submitBookmark} className="grid gap-4 py-3 sm:grid-cols-2">
          <input type="hidden" name="id" value={id} />
          <Field label="Note" name="note" hint="For you alone." optional>
            <Input type="text" defaultValue={bookmark?.note} maxLength={300} />
          </Field>
          <Field label="Remind me" name="remind" hint="Empty for never." optional>
            <Input type="datetime-local" defaultValue={remindAt ? wallTimeIn(timeZone, remindAt) : ""} />
          </Field>
          <div className="flex items-center gap-4">
            <SubmitButton variant="secondary" size="sm">
              Save
            </SubmitButton>
            <SavedNote>Saved</SavedNote>
            <Refresh />
          </div>
        </Form>
      </details>
      <Form action={submitBookmarkDrop}>
        <input type="hidden" name="id" value={id} />
        <SubmitButton variant="ghost" size="sm">
          Take out<span className="sr-only"> {title}</span>
        </SubmitButton>
        <Refresh />
      </Form>
    </div>
  );
}
