"use client";
import { Form } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { Switch } from "@/components/ui/switch";
import { savePrivacy } from "@/lib/profiles/actions";
import type { OwnProfile } from "@/lib/profiles/schema";
import { SavedNote } from "./saved-note";

/** Who may see what of one's profile. */
export function PrivacyForm({
  own,
}: {
  own: Pick<OwnProfile, "isPrivate" | "hidesFollows" | "hidesWatchlist">;
}) {
  return (
    <Form action={savePrivacy} className="grid gap-2">
      <Switch
        name="isPrivate"
        label="Private profile"
        hint="People ask before they follow you, and only those you let in see more than your name, picture and numbers. Switching it off lets in everybody who is waiting."
        defaultChecked={own.isPrivate}
      />
      <Switch
        name="hidesFollows"
        label="Hide who I follow and who follows me"
        hint="The numbers stay; the lists are yours alone. You can still be met in the lists of others."
        defaultChecked={own.hidesFollows}
      />
      <Switch
        name="hidesWatchlist"
        label="Hide my watchlist"
        hint="Nobody but you sees what you mean to watch, nor how much of it."
        defaultChecked={own.hidesWatchlist}
      />
      <div className="flex items-center gap-4 pt-3">
        <SubmitButton pending="Saving…">Save</SubmitButton>
        <SavedNote>Saved</SavedNote>
      </div>
    </Form>
  );
}
