import { SavedNote } from "@/components/profiles/saved-note";
import { Form } from "@/components/ui/form";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { saveForumSettings } from "@/lib/forum/settings/actions";
import type { ForumSettings } from "@/lib/forum/settings/schema";

/** What a member usually hears of the forum. */
export function ForumSettingsForm({ settings }: { settings: ForumSettings }) {
  return (
    <Form action={saveForumSettings} aria-labelledby="in-the-forum" className="mt-12 grid gap-4">
      <h2 id="in-the-forum" className="font-serif text-ink text-xl">
        In the forum
      </h2>
      <RadioGroup
        legend="Of threads you have opened, and said nothing about"
        name="level"
        defaultValue={settings.level}
        options={[
          { value: "normal", label: "Normal", hint: "Hear when you are meant." },
          {
            value: "tracking",
            label: "Tracking",
            hint: "What is new in them is counted, and they stand under Unread.",
          },
        ]}
        hint="Each thread and each category can be watched or muted where it stands."
      />
      <div className="flex items-center gap-4">
        <SubmitButton variant="secondary">
          Save<span className="sr-only"> what you hear of the forum</span>
        </SubmitButton>
        <SavedNote>Saved</SavedNote>
      </div>
    </Form>
  );
}
