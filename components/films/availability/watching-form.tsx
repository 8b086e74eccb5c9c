import { SavedNote } from "@/components/profiles/saved-note";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { changeWatching } from "@/lib/films/availability/actions";
import type { Watching } from "@/lib/films/availability/schema";
import { listCountries } from "@/lib/films/codes";
import { countryName } from "@/lib/films/names";

type Props = {
  watching: Watching;
  /** Whether anything tells Lumo where films can be seen. */
  isKnown: boolean;
};

/** Where a member watches films, so that they hear when one of their watchlist can be seen there. */
export function WatchingForm({ watching: { country, services, offered }, isKnown }: Props) {
  const gone = services.filter((id) => !offered.some((each) => each.id === id));
  return (
    <Form action={changeWatching} aria-labelledby="watching" className="grid gap-4">
      <h2 id="watching" className="font-serif text-ink text-xl">
        Where you watch
      </h2>
      <p className="text-ink-soft text-sm">
        When a film of your watchlist comes to a service of yours, you hear of it. Which way is among your
        notifications.
      </p>
      <Field label="Country" name="country" className="max-w-xs">
        <Select
          defaultValue={country ?? ""}
          options={[{ value: "", label: "Not said" }, ...listCountries()]}
        />
      </Field>
      <fieldset>
        <legend className="pb-1.5 font-medium text-ink text-sm">Services you have</legend>
        {gone.map((id) => (
          <input key={id} type="hidden" name="service" value={id} />
        ))}
        {offered.length > 0 ? (
          <ul className="grid gap-x-6 sm:grid-cols-2">
            {offered.map(({ id, name }) => (
              <li key={id}>
                <Checkbox name="service" value={id} label={name} defaultChecked={services.includes(id)} />
              </li>
            ))}
          </ul>
        ) : (
          <p className="text-ink-soft text-sm">{nothingOffered(country, isKnown)}</p>
        )}
      </fieldset>
      <div className="flex items-center gap-4">
        <SubmitButton variant="secondary">
          Save<span className="sr-only"> where you watch</span>
        </SubmitButton>
        <SavedNote>Saved</SavedNote>
      </div>
    </Form>
  );
}

function nothingOffered(country: string | null, isKnown: boolean): string {
  if (!isKnown)
    return "This Lumo does not ask anybody where films can be seen, so there is nothing to choose from.";
  if (!country) return "Say your country and save: its services stand here then.";
  return `Nothing is known of ${countryName(country)} yet. Films of your watchlist are looked up once a day; come back tomorrow.`;
}
