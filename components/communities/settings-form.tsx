"use client";
import { SavedNote } from "@/components/profiles/saved-note";
import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { saveCommunity } from "@/lib/communities/actions";
import type { Community } from "@/lib/communities/schema";
import { CommunityFields } from "./community-fields";

const SLOW = [
  { value: "0", label: "Off" },
  { value: "10", label: "10 seconds" },
  { value: "30", label: "30 seconds" },
  { value: "60", label: "A minute" },
  { value: "300", label: "5 minutes" },
  { value: "3600", label: "An hour" },
  { value: "21600", label: "6 hours" },
];
const YES_NO = [
  { value: "false", label: "No" },
  { value: "true", label: "Yes" },
];

/** All that can be set about a community. */
export function SettingsForm({ community }: { community: Community }) {
  const { slug, name, whoMayPost, slowSeconds, isReadOnly, approvesFirst } = community;
  const slow = SLOW.some(({ value }) => value === String(slowSeconds))
    ? SLOW
    : [...SLOW, { value: String(slowSeconds), label: `${slowSeconds} seconds` }];
  return (
    <Form action={saveCommunity} className="grid gap-6">
      <h2 className="font-serif text-ink text-xl">What it is, and who writes</h2>
      <input type="hidden" name="slug" value={slug} />
      <Field label="Name" name="name" required>
        <Input type="text" defaultValue={name} maxLength={200} />
      </Field>
      <CommunityFields community={community} />
      <div className="grid gap-6 sm:grid-cols-2">
        <Field label="Who writes in the rooms" name="whoMayPost">
          <Select
            defaultValue={whoMayPost}
            options={[
              { value: "members", label: "All members" },
              { value: "staff", label: "Only the staff" },
            ]}
          />
        </Field>
        <Field label="Slow mode" name="slowSeconds" hint="Between two messages of one member.">
          <Select defaultValue={String(slowSeconds)} options={slow} />
        </Field>
        <Field label="Read-only" name="isReadOnly" hint="Nobody but the staff writes for now.">
          <Select defaultValue={String(isReadOnly)} options={YES_NO} />
        </Field>
        <Field
          label="Look at first messages"
          name="approvesFirst"
          hint="A newcomer's first waits for the staff."
        >
          <Select defaultValue={String(approvesFirst)} options={YES_NO} />
        </Field>
      </div>
      <div className="flex items-center gap-4">
        <SubmitButton pending="Saving…">Save</SubmitButton>
        <SavedNote>Saved</SavedNote>
      </div>
    </Form>
  );
}
