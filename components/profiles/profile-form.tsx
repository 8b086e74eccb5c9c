"use client";
import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Input } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import { Textarea } from "@/components/ui/textarea";
import { saveProfile } from "@/lib/profiles/actions";
import type { OwnProfile } from "@/lib/profiles/schema";
import { CharacterCount } from "./character-count";
import { LinkFields } from "./link-fields";
import { SavedNote } from "./saved-note";

/** The words of one's own profile. */
export function ProfileForm({ own }: { own: OwnProfile }) {
  return (
    <Form action={saveProfile} className="grid gap-6">
      <Field label="Name" name="name" required>
        <Input type="text" autoComplete="name" defaultValue={own.name} maxLength={160} />
      </Field>
      <CharacterCount max={500} start={own.bio}>
        {(count) => (
          <Field
            label="Bio"
            name="bio"
            optional
            aside={count}
            hint="A few lines about what you watch and why. **bold**, *italic*, links and @handles work."
          >
            <Textarea defaultValue={own.bio} rows={5} maxLength={2_000} />
          </Field>
        )}
      </CharacterCount>
      <div className="grid gap-6 sm:grid-cols-2">
        <Field label="Place" name="place" optional>
          <Input type="text" defaultValue={own.place} maxLength={160} />
        </Field>
        <Field label="Pronouns" name="pronouns" optional>
          <Input type="text" defaultValue={own.pronouns} maxLength={80} />
        </Field>
      </div>
      <LinkFields links={own.links} />
      <div className="flex items-center gap-4">
        <SubmitButton pending="Saving your profile…">Save profile</SubmitButton>
        <SavedNote>Saved</SavedNote>
      </div>
    </Form>
  );
}
