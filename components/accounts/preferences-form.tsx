"use client";
import { useTheme } from "next-themes";
import { setShortcutsOn } from "@/components/layout/shortcuts/preference";
import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { Switch } from "@/components/ui/switch";
import { newPreferences } from "@/lib/accounts/actions-settings";

type Props = {
  preferences: { theme: string; language: string; timeZone: string; shortcuts: boolean };
  zones: string[];
};

const themes = [
  { value: "system", label: "As the system says" },
  { value: "dark", label: "Auditorium", hint: "Dark, with warm light on what matters." },
  { value: "light", label: "Foyer", hint: "Warm paper." },
];

/** Kept with the account; what this browser needs at once is told to it, too. */
export function PreferencesForm({ preferences, zones }: Props) {
  const { setTheme } = useTheme();
  return (
    <Form
      action={newPreferences}
      onAnswer={({ data }) => {
        if (!data) return;
        setTheme(data.theme);
        setShortcutsOn(data.shortcuts);
      }}
      className="grid max-w-md gap-8"
    >
      <RadioGroup legend="Theme" name="theme" options={themes} defaultValue={preferences.theme} />
      <Field label="Language" name="language" hint="Lumo speaks English so far.">
        <Select options={[{ value: "en", label: "English" }]} defaultValue={preferences.language} />
      </Field>
      <Field label="Time zone" name="timeZone" hint="Dates and quiet hours follow it.">
        <Select
          options={zones.map((zone) => ({ value: zone, label: zone.replaceAll("_", " ") }))}
          defaultValue={preferences.timeZone}
        />
      </Field>
      <Switch
        name="shortcuts"
        label="Keyboard shortcuts"
        hint="Single keys such as j, k and ?. Off is better where software types for you."
        defaultChecked={preferences.shortcuts}
      />
      <SubmitButton className="justify-self-start">Keep</SubmitButton>
    </Form>
  );
}
