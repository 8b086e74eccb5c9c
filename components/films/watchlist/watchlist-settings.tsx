import { Settings2 } from "lucide-react";
import { SavedNote } from "@/components/profiles/saved-note";
import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { Switch } from "@/components/ui/switch";
import { saveWatchlistSettings } from "@/lib/films/watchlist/actions";
import type { Audience } from "@/lib/films/watchlist/choices";

const AUDIENCE_NAMES: Record<Audience, string> = {
  everyone: "Everyone who sees your page",
  followers: "People who follow you",
  me: "Only you",
};

type Props = { audience: Audience; keepsWatched: boolean };

/** Who sees one's watchlist, and whether watched films stay on it. */
export function WatchlistSettings({ audience, keepsWatched }: Props) {
  return (
    <details>
      <summary className="inline-flex min-h-9 cursor-pointer list-none items-center gap-2 rounded-control text-ink-soft text-sm hover:text-ink [&::-webkit-details-marker]:hidden">
        <Settings2 aria-hidden="true" className="size-4" />
        Who sees it: {AUDIENCE_NAMES[audience].toLowerCase()}
      </summary>
      <Form
        action={saveWatchlistSettings}
        className="mt-2 grid max-w-lg gap-5 rounded-card border border-line bg-surface p-4"
      >
        <Field
          label="Who sees your watchlist"
          name="audience"
          hint="Your notes are yours alone, whatever you choose."
        >
          <Select
            defaultValue={audience}
            options={Object.entries(AUDIENCE_NAMES).map(([value, label]) => ({ value, label }))}
          />
        </Field>
        <Switch
          name="keepsWatched"
          value="true"
          defaultChecked={keepsWatched}
          label="Keep films I have watched"
          hint="Otherwise a film leaves the list once you have logged it."
        />
        <div className="flex items-center gap-4">
          <SubmitButton variant="secondary">Save</SubmitButton>
          <SavedNote>Saved</SavedNote>
        </div>
      </Form>
    </details>
  );
}
