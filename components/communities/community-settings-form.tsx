"use client";
import { SavedNote } from "@/components/profiles/saved-note";
import { Form } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { Switch } from "@/components/ui/switch";
import { saveCommunitySettings } from "@/lib/communities/members/actions";
import type { CommunitySettings } from "@/lib/communities/members/schema";

/** What the others in one's communities see of one. */
export function CommunitySettingsForm({ settings }: { settings: CommunitySettings }) {
  return (
    <Form action={saveCommunitySettings} aria-labelledby="in-communities" className="grid gap-4">
      <h2 id="in-communities" className="font-serif text-ink text-xl">
        In communities
      </h2>
      <Switch
        name="showsPresence"
        label="Show that I am there"
        hint="Others in a community see it while you have it open."
        defaultChecked={settings.showsPresence}
      />
      <div className="flex items-center gap-4">
        <SubmitButton pending="Saving…">Save</SubmitButton>
        <SavedNote>Saved</SavedNote>
      </div>
    </Form>
  );
}
