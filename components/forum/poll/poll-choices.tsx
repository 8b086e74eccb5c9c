import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import type { Poll } from "@/lib/forum/polls/schema";

const PLACES = [
  "First",
  "Second",
  "Third",
  "Fourth",
  "Fifth",
  "Sixth",
  "Seventh",
  "Eighth",
  "Ninth",
  "Tenth",
];

/** What can be chosen in a poll: one, several, or places in an order. */
export function PollChoices({ poll: { kind, most, options, mine } }: { poll: Poll }) {
  const choices = options.map(({ number, words }) => ({ value: String(number), label: words }));
  if (kind === "single") {
    const [before] = mine ?? [];
    return (
      <RadioGroup
        legend="Your vote"
        hideLegend
        name="choices"
        options={choices}
        defaultValue={before === undefined ? undefined : String(before)}
      />
    );
  }
  if (kind === "multiple") {
    return (
      <fieldset>
        <legend className="mb-1 text-ink-faint text-sm">
          {most < options.length ? `Choose up to ${most}` : "Choose as many as you like"}
        </legend>
        {options.map(({ number, words }) => (
          <Checkbox
            key={number}
            name="choices"
            value={number}
            label={words}
            defaultChecked={mine?.includes(number)}
          />
        ))}
      </fieldset>
    );
  }
  return (
    <fieldset className="grid gap-3 sm:grid-cols-2">
      <legend className="mb-3 text-ink-faint text-sm">
        Put them in your order. What does not matter to you, leave out.
      </legend>
      {PLACES.slice(0, options.length).map((place, at) => (
        <Field key={place} label={place}>
          <Select
            name="choices"
            defaultValue={String(mine?.[at] ?? "")}
            options={[{ value: "", label: "None" }, ...choices]}
          />
        </Field>
      ))}
    </fieldset>
  );
}
