"use client";
import { SavedNote } from "@/components/profiles/saved-note";
import { Form } from "@/components/ui/form";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { Switch } from "@/components/ui/switch";
import { saveMessagingSettingsAction } from "@/lib/messaging/actions";
import type { MessagingSettings } from "@/lib/messaging/schema";

/** Who may begin to write to one, and what others see while one talks. */
export function MessagingSettingsForm({ settings }: { settings: MessagingSettings }) {
  return (
    <Form action={saveMessagingSettingsAction} className="grid gap-8">
      <RadioGroup
        name="whoMayWrite"
        legend="Who may begin to write to you"
        defaultValue={settings.whoMayWrite}
        options={[
          {
            value: "everyone",
            label: "Everyone",
            hint: "People you do not follow wait among your requests until you say yes.",
          },
          { value: "following", label: "People you follow" },
          { value: "nobody", label: "Nobody", hint: "Conversations there already are go on." },
        ]}
      />
      <div className="grid gap-2">
        <Switch
          name="showsTyping"
          label="Show that I am writing"
          hint="Others in the conversation or room see it while you type."
          defaultChecked={settings.showsTyping}
        />
        <Switch
          name="showsRead"
          label="Show how far I have read"
          hint="Switched off, you do not see it of others either."
          defaultChecked={settings.showsRead}
        />
        <Switch
          name="enterSends"
          label="Enter sends the message"
          hint="Shift and Enter begins a new line. Switched off, Enter begins a new line, and Ctrl or ⌘ with Enter sends."
          defaultChecked={settings.enterSends}
        />
      </div>
      <div className="flex items-center gap-4">
        <SubmitButton pending="Saving…">Save</SubmitButton>
        <SavedNote>Saved</SavedNote>
      </div>
    </Form>
  );
}
