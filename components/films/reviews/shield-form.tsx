import { SavedNote } from "@/components/profiles/saved-note";
import { Form } from "@/components/ui/form";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { changeShield } from "@/lib/films/shield/actions";
import type { Shield } from "@/lib/films/shield/schema";

/** How a member wants to be kept from knowing too early how a film ends. */
export function ShieldForm({ shield }: { shield: Shield }) {
  return (
    <Form action={changeShield} aria-labelledby="spoiler-shield" className="grid gap-4">
      <h2 id="spoiler-shield" className="font-serif text-ink text-xl">
        Spoiler shield
      </h2>
      <RadioGroup
        legend="Of films you have not watched, fold"
        name="spoilerShield"
        defaultValue={shield.spoilerShield}
        options={[
          {
            value: "spoilers",
            label: "Reviews that give away what happens",
            hint: "Those their authors say so of.",
          },
          {
            value: "everything",
            label: "Every review, and threads about the film",
            hint: "Each opens with one click.",
          },
          { value: "off", label: "Nothing" },
        ]}
      />
      <div className="flex items-center gap-4">
        <SubmitButton variant="secondary">
          Save<span className="sr-only"> your spoiler shield</span>
        </SubmitButton>
        <SavedNote>Saved</SavedNote>
      </div>
    </Form>
  );
}
