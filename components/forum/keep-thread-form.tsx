import { SavedNote } from "@/components/profiles/saved-note";
import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Input } from "@/components/ui/input";
import { Refresh } from "@/components/ui/refresh";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { wallTimeIn } from "@/lib/communities/events/time-zone";
import { submitKeeping } from "@/lib/forum/threads/actions";
import type { Thread } from "@/lib/forum/threads/schema";
import { slowness } from "./thread-words";

type Props = { thread: Thread; timeZone: string; categories: { value: string; label: string }[] };

const SLOW = [0, 30, 60, 300, 900, 3_600, 21_600];

/** What the staff do with a thread: where it stands, whether it is pinned, locked, slow, or closes. */
export function KeepThreadForm({ thread, timeZone, categories }: Props) {
  const { id, category, isPinned, isLocked, closesAt, slowSeconds } = thread;
  const slow = [...new Set([...SLOW, slowSeconds])].sort((a, b) => a - b);
  return (
    <Form action={submitKeeping} className="grid gap-4">
      <input type="hidden" name="id" value={id} />
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label="Category" name="category">
          <Select defaultValue={category.slug} options={categories} />
        </Field>
        <Field label="Pinned to the top of its category" name="isPinned">
          <YesNo isYes={isPinned} />
        </Field>
        <Field label="Locked" name="isLocked" hint="It can be read, not answered.">
          <YesNo isYes={isLocked} />
        </Field>
        <Field label="Slow mode" name="slowSeconds" hint="Between two replies of one member.">
          <Select
            defaultValue={String(slowSeconds)}
            options={slow.map((seconds) => ({
              value: String(seconds),
              label: seconds === 0 ? "Off" : `A reply every ${slowness(seconds)}`,
            }))}
          />
        </Field>
        <Field label="Closes" name="closes" hint="Nobody replies from then on. Empty for never." optional>
          <Input type="datetime-local" defaultValue={closesAt ? wallTimeIn(timeZone, closesAt) : ""} />
        </Field>
        <Field label="Why" name="reason" hint="Whoever began it is told when it is locked or moved." optional>
          <Input type="text" maxLength={500} />
        </Field>
      </div>
      <div className="flex items-center gap-4">
        <SubmitButton variant="secondary">Save</SubmitButton>
        <SavedNote>Saved</SavedNote>
        <Refresh />
      </div>
    </Form>
  );
}

function YesNo({ isYes }: { isYes: boolean }) {
  return (
    <Select
      defaultValue={String(isYes)}
      options={[
        { value: "false", label: "No" },
        { value: "true", label: "Yes" },
      ]}
    />
  );
}
