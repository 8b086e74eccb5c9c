import { SavedNote } from "@/components/profiles/saved-note";
import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { SHELF_NAMES, type Shelf } from "@/lib/feed/kinds";
import { submitSharing } from "@/lib/feed/sharing/actions";
import type { Sharing } from "@/lib/feed/sharing/schema";

const NAMES: Record<Shelf, { label: string; hint: string }> = {
  films: { label: "Films", hint: "Viewings, reviews and ratings." },
  lists: { label: "Lists", hint: "Lists you make, and films you add to them." },
  words: { label: "Talk", hint: "Threads you begin, and what you publish on the blog." },
  communities: { label: "Communities", hint: "Public ones you join, and events you announce." },
  achievements: { label: "Achievements", hint: "What you earn." },
};
const AUDIENCES = [
  { value: "everyone", label: "Everyone" },
  { value: "followers", label: "Your followers" },
  { value: "nobody", label: "Nobody" },
];

/** Who hears in their feed of what a member does. */
export function SharingForm({ sharing }: { sharing: Sharing }) {
  return (
    <Form action={submitSharing} aria-labelledby="sharing" className="grid gap-5 border-line border-t pt-8">
      <div className="grid gap-1">
        <h2 id="sharing" className="font-serif text-ink text-xl">
          What feeds tell of you
        </h2>
        <p className="text-ink-soft">
          This is about feeds alone: what you keep private stays private, and what is public can still be
          found where it stands. A choice holds for what you did before, too.
        </p>
      </div>
      <div className="grid gap-5 sm:grid-cols-2">
        {SHELF_NAMES.map((name) => (
          <Field key={name} name={name} label={NAMES[name].label} hint={NAMES[name].hint}>
            <Select name={name} defaultValue={sharing[name]} options={AUDIENCES} />
          </Field>
        ))}
      </div>
      <div className="flex items-center gap-4">
        <SubmitButton variant="secondary">
          Save<span className="sr-only"> what feeds tell of you</span>
        </SubmitButton>
        <SavedNote>Saved</SavedNote>
      </div>
    </Form>
  );
}
